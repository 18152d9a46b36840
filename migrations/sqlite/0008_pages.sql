CREATE TABLE `pager_codes` (
	`code` blob PRIMARY KEY NOT NULL,
	`counselor` text NOT NULL,
	`language` text NOT NULL,
	`until` integer NOT NULL,
	`used_by` blob
);
--> statement-breakpoint
CREATE TABLE `pagers` (
	`id` text PRIMARY KEY NOT NULL,
	`counselor` text NOT NULL,
	`kind` text NOT NULL,
	`lookup` blob NOT NULL,
	`address` blob NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pagers_lookup` ON `pagers` (`kind`,`lookup`);--> statement-breakpoint
CREATE INDEX `pagers_counselor` ON `pagers` (`counselor`);--> statement-breakpoint
CREATE TABLE `pages` (
	`key` integer PRIMARY KEY NOT NULL,
	`handover` text NOT NULL,
	`called_at` integer NOT NULL,
	`person` text NOT NULL,
	`urgency` text NOT NULL,
	`call` integer NOT NULL,
	`waiting_since` integer NOT NULL,
	`kind` text NOT NULL,
	`pager` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`settled` text,
	`settled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_once` ON `pages` (`handover`,`called_at`,`kind`,`pager`);--> statement-breakpoint
CREATE INDEX `pages_due` ON `pages` (`kind`,`due_at`) WHERE "pages"."settled" is null;--> statement-breakpoint
CREATE INDEX `pages_settled` ON `pages` (`settled_at`) WHERE "pages"."settled" is not null;