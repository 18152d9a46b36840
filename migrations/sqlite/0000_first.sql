CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`providerId` text NOT NULL,
	`userId` text NOT NULL,
	`accessToken` text,
	`refreshToken` text,
	`idToken` text,
	`accessTokenExpiresAt` date,
	`refreshTokenExpiresAt` date,
	`scope` text,
	`password` text,
	`createdAt` date NOT NULL,
	`updatedAt` date NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_userId_idx` ON `account` (`userId`);--> statement-breakpoint
CREATE TABLE `audit` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`document` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_id_unique` ON `audit` (`id`);--> statement-breakpoint
CREATE INDEX `audit_person` ON `audit` (`person`,`at`);--> statement-breakpoint
CREATE TABLE `contact_points` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` integer NOT NULL,
	`channel` text NOT NULL,
	`account` text NOT NULL,
	`version` integer NOT NULL,
	`document` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_points_id_unique` ON `contact_points` (`id`);--> statement-breakpoint
CREATE INDEX `contact_points_person` ON `contact_points` (`person`);--> statement-breakpoint
CREATE TABLE `handovers` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` integer NOT NULL,
	`state` text NOT NULL,
	`urgency` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`document` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handovers_id_unique` ON `handovers` (`id`);--> statement-breakpoint
CREATE INDEX `handovers_queue` ON `handovers` (urgency DESC,`opened_at`) WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX `handovers_person` ON `handovers` (`person`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`person` integer NOT NULL,
	`contact_point` integer,
	`sent_at` integer NOT NULL,
	`said_at` integer,
	`before_seq` integer,
	`before_at` integer,
	`set_aside` integer DEFAULT false NOT NULL,
	`payload` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_id_unique` ON `inbox` (`id`);--> statement-breakpoint
CREATE INDEX `inbox_notes` ON `inbox` (`person`,`said_at`) WHERE type = 'handover.noted';--> statement-breakpoint
CREATE TABLE `keys` (
	`key` integer PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`wrapped` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_person_unique` ON `keys` (`person`);--> statement-breakpoint
CREATE TABLE `meta` (
	`name` text PRIMARY KEY NOT NULL,
	`value` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `observations` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`document` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `observations_id_unique` ON `observations` (`id`);--> statement-breakpoint
CREATE INDEX `observations_person` ON `observations` (`person`,`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` integer NOT NULL,
	`contact_point` integer,
	`channel` text NOT NULL,
	`priority` integer NOT NULL,
	`topic` text NOT NULL,
	`due_at` integer NOT NULL,
	`expires_at` integer,
	`said_at` integer,
	`before_seq` integer,
	`before_at` integer,
	`instead_of` text,
	`state` text DEFAULT 'due' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`unknowns` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`sent_at` integer,
	`provider_id` blob,
	`body` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_id_unique` ON `outbox` (`id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`channel`,`priority`,`due_at`) WHERE state = 'due';--> statement-breakpoint
CREATE INDEX `outbox_held` ON `outbox` (`contact_point`,`priority`,`due_at`) WHERE state = 'held';--> statement-breakpoint
CREATE INDEX `outbox_busy` ON `outbox` (`contact_point`) WHERE attempts > 0 AND state IN ('due', 'held', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_leased` ON `outbox` (`lease_until`) WHERE state = 'sending';--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`person`,`topic`) WHERE topic <> 'care' AND state IN ('due', 'held', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_unknown` ON `outbox` (`unknowns`) WHERE unknowns > 0;--> statement-breakpoint
CREATE INDEX `outbox_provider` ON `outbox` (`provider_id`) WHERE provider_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `people` (
	`key` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`last_message` integer,
	`last_said` integer,
	`document` blob
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expiresAt` date NOT NULL,
	`token` text NOT NULL,
	`createdAt` date NOT NULL,
	`updatedAt` date NOT NULL,
	`ipAddress` text,
	`userAgent` text,
	`userId` text NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_userId_idx` ON `session` (`userId`);--> statement-breakpoint
CREATE TABLE `twoFactor` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backupCodes` text NOT NULL,
	`userId` text NOT NULL,
	`verified` integer,
	`failedVerificationCount` integer,
	`lockedUntil` date,
	FOREIGN KEY (`userId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `twoFactor_secret_idx` ON `twoFactor` (`secret`);--> statement-breakpoint
CREATE INDEX `twoFactor_userId_idx` ON `twoFactor` (`userId`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`emailVerified` integer NOT NULL,
	`image` text,
	`createdAt` date NOT NULL,
	`updatedAt` date NOT NULL,
	`role` text,
	`twoFactorEnabled` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expiresAt` date NOT NULL,
	`createdAt` date NOT NULL,
	`updatedAt` date NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier_idx` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `waiting` (
	`seq` integer PRIMARY KEY NOT NULL,
	`writer` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`handled_at` integer
);
--> statement-breakpoint
CREATE INDEX `waiting_writer` ON `waiting` (`writer`,`seq`) WHERE writer IS NOT NULL;--> statement-breakpoint
CREATE TABLE `wakes` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` integer NOT NULL,
	`plan` text NOT NULL,
	`item` text NOT NULL,
	`nth` text NOT NULL,
	`due_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wakes_id_unique` ON `wakes` (`id`);--> statement-breakpoint
CREATE INDEX `wakes_due` ON `wakes` (`due_at`);--> statement-breakpoint
CREATE INDEX `wakes_person` ON `wakes` (`person`);