import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** The screenshots of the README, taken again by the fixtures of the journeys. */
export default defineConfig({ ...journeys, testMatch: 'screenshots/*.ts', reporter: 'list' });
