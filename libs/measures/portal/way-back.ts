import { inject } from '@angular/core';
import { Router, type UrlTree } from '@angular/router';
import { findReturnPath } from '@rekindle/shared/graphql';

/** Back to the page of ours that led here, such as an exercise; null for whoever came by themself. Needs an injection context. */
export function wayBack(): UrlTree | null {
  const router = inject(Router);
  const path = findReturnPath(router.url);
  return path === null ? null : router.parseUrl(path);
}
