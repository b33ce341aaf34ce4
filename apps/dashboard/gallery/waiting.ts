import { Component } from '@angular/core';
import { Alert, Button, Card, Empty, Note, PageError, Progress, Skeleton } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-waiting',
  imports: [Alert, Button, Card, Empty, Note, PageError, Progress, Skeleton],
  templateUrl: './waiting.html',
  styleUrl: './sheet.css',
})
export class Waiting {}
