import { z } from '@rekindle/platform/config';

/** The address in From, whose domain also stands in every Message-ID. */
export const mailFrom = z.email().default('hello@rekindle.localhost');
