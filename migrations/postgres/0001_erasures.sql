CREATE TABLE "erasures" (
	"key" bigint PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"at" bigint NOT NULL,
	"swept_at" bigint,
	CONSTRAINT "erasures_person_unique" UNIQUE("person")
);
--> statement-breakpoint
CREATE TABLE "spent" (
	"id" "bytea" PRIMARY KEY NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "erasures_open" ON "erasures" USING btree ("key") WHERE swept_at IS NULL;--> statement-breakpoint
CREATE INDEX "spent_until" ON "spent" USING btree ("until");