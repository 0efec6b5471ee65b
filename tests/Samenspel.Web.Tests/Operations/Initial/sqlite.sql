BEGIN TRANSACTION;
CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
INSERT INTO "__EFMigrationsHistory" VALUES('20261121224814_Initial','10.0.14');
CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);
CREATE TABLE "atlas_adjacency" (
    "code_a" TEXT NOT NULL,
    "code_b" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "border_km" REAL NULL,
    "gap_km" REAL NULL,
    "note" TEXT NULL,
    CONSTRAINT "PK_atlas_adjacency" PRIMARY KEY ("code_a", "code_b")
);
CREATE TABLE "atlas_arrangement" (
    "id" TEXT NOT NULL CONSTRAINT "PK_atlas_arrangement" PRIMARY KEY,
    "chain_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "citation_title" TEXT NULL,
    "legal_form" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT NULL,
    "is_current" INTEGER NOT NULL,
    "body_name" TEXT NULL,
    "body_id" TEXT NULL,
    "seat_postcode" TEXT NULL,
    "seat_place" TEXT NULL,
    "main_province" TEXT NULL,
    "policy_areas" TEXT NULL,
    "powers_by" TEXT NOT NULL,
    "participants" INTEGER NOT NULL,
    "municipalities" INTEGER NOT NULL,
    "is_ict" INTEGER NOT NULL,
    "ict_basis" TEXT NULL,
    "is_operations" INTEGER NOT NULL,
    "previous_id" TEXT NULL,
    "next_id" TEXT NULL,
    "decree_url" TEXT NULL
);
CREATE TABLE "atlas_arrangement_participant" (
    "arrangement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "code" TEXT NULL,
    "other_id" TEXT NULL,
    "joined_on" TEXT NOT NULL,
    "cost_key" TEXT NULL,
    "acting_bodies" TEXT NULL,
    CONSTRAINT "PK_atlas_arrangement_participant" PRIMARY KEY ("arrangement_id", "position")
);
CREATE TABLE "atlas_benchmark" (
    "book_year" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "size_class" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "source_url" TEXT NOT NULL,
    "remark" TEXT NULL,
    CONSTRAINT "PK_atlas_benchmark" PRIMARY KEY ("book_year", "metric", "size_class")
);
CREATE TABLE "atlas_finance" (
    "year" INTEGER NOT NULL,
    "report" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "inhabitants" INTEGER NOT NULL,
    "expenditure_keur" INTEGER NOT NULL,
    "income_keur" INTEGER NOT NULL,
    "overhead_keur" INTEGER NOT NULL,
    "salaries_keur" INTEGER NOT NULL,
    "hired_staff_keur" INTEGER NOT NULL,
    "salaries_overhead_keur" INTEGER NOT NULL,
    "hired_staff_overhead_keur" INTEGER NOT NULL,
    "paid_to_joint_arrangements_keur" INTEGER NOT NULL,
    CONSTRAINT "PK_atlas_finance" PRIMARY KEY ("year", "report", "code")
);
CREATE TABLE "atlas_ict_partnership" (
    "id" TEXT NOT NULL CONSTRAINT "PK_atlas_ict_partnership" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "legal_form" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "start" TEXT NULL,
    "end" TEXT NULL,
    "participant_codes" TEXT NULL,
    "other_participants" TEXT NULL,
    "scope" TEXT NOT NULL,
    "register_id" TEXT NULL,
    "register_name" TEXT NULL,
    "source" TEXT NOT NULL,
    "source_year" INTEGER NULL
);
CREATE TABLE "atlas_ict_partnership_participant" (
    "partnership_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "code" TEXT NULL,
    "joined_on" TEXT NULL,
    "left_on" TEXT NULL,
    CONSTRAINT "PK_atlas_ict_partnership_participant" PRIMARY KEY ("partnership_id", "position")
);
CREATE TABLE "atlas_import" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_atlas_import" PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "rows_in_table" INTEGER NOT NULL,
    "imported_at" INTEGER NOT NULL
);
CREATE TABLE "atlas_map" (
    "key" TEXT NOT NULL CONSTRAINT "PK_atlas_map" PRIMARY KEY,
    "content" BLOB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "geometries" INTEGER NOT NULL
);
CREATE TABLE "atlas_municipality" (
    "code" TEXT NOT NULL CONSTRAINT "PK_atlas_municipality" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "inhabitants" INTEGER NOT NULL,
    "inhabitants_on" TEXT NOT NULL,
    "inhabitants_year_before" INTEGER NULL,
    "inhabitants_two_years_before" INTEGER NULL,
    "land_km2" REAL NOT NULL,
    "water_km2" REAL NOT NULL,
    "latitude" REAL NOT NULL,
    "longitude" REAL NOT NULL,
    "centroid_kind" TEXT NOT NULL,
    "urbanity" INTEGER NOT NULL,
    "roo_id" TEXT NULL,
    "oin" TEXT NULL
);
CREATE TABLE "atlas_municipality_code" (
    "code" TEXT NOT NULL CONSTRAINT "PK_atlas_municipality_code" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "valid_from" TEXT NULL,
    "valid_until" TEXT NULL,
    "current_code" TEXT NOT NULL,
    "current_name" TEXT NOT NULL,
    "current_exact" INTEGER NOT NULL
);
CREATE TABLE "atlas_municipality_of_year" (
    "year" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "current_code" TEXT NOT NULL,
    "current_name" TEXT NOT NULL,
    "current_exact" INTEGER NOT NULL,
    CONSTRAINT "PK_atlas_municipality_of_year" PRIMARY KEY ("year", "code")
);
CREATE TABLE "atlas_region_membership" (
    "municipality_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "region_name" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    CONSTRAINT "PK_atlas_region_membership" PRIMARY KEY ("municipality_code", "kind")
);
CREATE TABLE "atlas_reorganisation" (
    "date" TEXT NOT NULL,
    "old_code" TEXT NOT NULL,
    "new_code" TEXT NOT NULL,
    "old_name" TEXT NOT NULL,
    "new_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "main_successor" INTEGER NOT NULL,
    CONSTRAINT "PK_atlas_reorganisation" PRIMARY KEY ("date", "old_code", "new_code")
);
CREATE TABLE "businesscases_case" (
    "id" TEXT NOT NULL CONSTRAINT "PK_businesscases_case" PRIMARY KEY,
    "dossier_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "cents_per_fte" INTEGER NOT NULL,
    "cost_quality" TEXT NULL,
    "cost_source" TEXT NULL,
    "price_year" INTEGER NOT NULL,
    "vat" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "joint_low" TEXT NULL,
    "joint_high" TEXT NULL,
    "joint_quality" TEXT NULL,
    "joint_source" TEXT NULL,
    "joint_is_for_others" INTEGER NOT NULL,
    "rule" TEXT NULL,
    "minimum_saving_cents" INTEGER NULL,
    "published" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "file_hash" TEXT NULL,
    "version" INTEGER NOT NULL,
    "changed_at" INTEGER NOT NULL
);
INSERT INTO "businesscases_case" VALUES('01A200B7-F394-7650-9AD3-FDBE86242EF2','01A200B7-F30C-7518-89DC-D9D4402763B9','EUR',5400000,'Assumption','{"Title":"Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief)","Date":"2004-08-09","Place":"2.1.1, voetnoot 3"}',2004,'NotStated','{"Title":"Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief)","Date":"2004-08-09","Place":"2.1.1"}','75.0','75.0','Estimated',NULL,0,'{"Points":[{"Inhabitants":11000,"Low":6.6,"High":6.6},{"Inhabitants":274000,"Low":75,"High":75}],"Derived":true,"Caveat":{"Nl":"Deze regel staat niet in het rapport. Het is de rechte lijn door twee punten die er wel in staan: 6,6 fte voor een gemeente van ongeveer 11.000 inwoners en 75 fte voor alle zeven samen. Het rapport noemt bij 75 fte ongeveer 275.000 inwoners; de lijn gebruikt 274.000, de som van de zeven. Zuidwest Friesland ligt met 15,5 tot 17,0 fte bij ongeveer 65.000 inwoners onder deze lijn (20,6 fte). Met dat punt erbij wordt de uitkomst anders.","En":"This rule is not in the report. It is the straight line through two points that are: 6.6 fte for a municipality of about 11,000 inhabitants and 75 fte for all seven together. The report gives about 275,000 inhabitants with the 75 fte; the line uses 274,000, the sum of the seven. Zuidwest Friesland, with 15.5 to 17.0 fte for about 65,000 inhabitants, lies under this line (20.6 fte). With that point included the outcome changes."}}',NULL,'[{"Measure":"Inhabitants","Value":275000,"Remark":{"Nl":"Het rapport schrijft \u00B1 275.000; de zeven gemeenten tellen op tot 274.000. Alle berekeningen gebruiken de zeven gemeenten.","En":"The report writes \u00B1 275,000; the seven municipalities add up to 274,000. Every computation uses the seven municipalities."}},{"Measure":"FteToday","Value":48},{"Measure":"FteAlone","Value":107.65},{"Measure":"FteJoint","Value":75},{"Measure":"FteLessThanAlone","Value":33},{"Measure":"EuroLessThanAlone","Value":1750000}]','[{"Nl":"De formatie van vandaag berust op cijfers en aannames, omdat niet alle cijfers voorhanden waren, zegt het rapport.","En":"The staff of today rests on figures and assumptions, since not all figures were at hand, says the report."},{"Nl":"De gewenste formaties zijn een ruwe vertaling van Zuidwest Friesland en gaan over systeembeheer en helpdesk. Gezamenlijke inkoop en eenmalige kosten zijn niet meegerekend.","En":"The staff wished is a rough translation from Zuidwest Friesland and covers system management and help desk. Joint purchasing and one-off costs are not included."}]','70e7bac1a68c962e35b177c32d2586687fc021c13e6b2b36bf5ff6041ff4556b',1,639309051852074321);
INSERT INTO "businesscases_case" VALUES('01A200B7-F423-78A0-8723-0DE854923287','01A200B7-F417-7C1F-9ECB-36F16C9F8C33','EUR',5400000,'Assumption','{"Title":"Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief), naar een berekening van Deloitte en Touche","Date":"2004-08-09","Place":"2.1.1, voetnoot 3"}',2004,'NotStated','{"Title":"Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief), naar een berekening van Deloitte en Touche","Date":"2004-08-09","Place":"2.1.1"}','15.5','17.0','Computed',NULL,0,'{"Points":[{"Inhabitants":11000,"Low":6.6,"High":6.6},{"Inhabitants":66000,"Low":15.5,"High":17.0}],"Derived":true,"Caveat":{"Nl":"Deze regel staat niet in het rapport. Het zijn de rechte lijnen door punten die er wel in staan: 6,6 fte voor een gemeente van ongeveer 11.000 inwoners en 15,5 tot 17,0 fte voor alle zes samen. Het rapport noemt bij dat laatste ongeveer 65.000 inwoners; de lijnen gebruiken 66.000, de som van zes keer 11.000. Het rapport zegt zelf dat samenwerking met minder dan vier gemeenten, ongeveer 30.000 inwoners, weinig toevoegt; deze lijnen tonen dat niet.","En":"This rule is not in the report. It is the straight lines through points that are: 6.6 fte for a municipality of about 11,000 inhabitants and 15.5 to 17.0 fte for all six together. For the latter the report gives about 65,000 inhabitants; the lines use 66,000, the sum of six times 11,000. The report itself says that with fewer than four municipalities, about 30,000 inhabitants, cooperation adds little; these lines do not show that."}}',NULL,'[{"Measure":"Inhabitants","Value":65000,"Remark":{"Nl":"Het rapport schrijft \u00B1 65.000 voor de zes samen en ongeveer 11.000 voor elk. Alle berekeningen gebruiken zes keer 11.000.","En":"The report writes \u00B1 65,000 for the six together and about 11,000 for each. Every computation uses six times 11,000."}},{"Measure":"FteToday","Value":12},{"Measure":"FteAlone","Value":39.6},{"Measure":"FteLessThanAlone","Value":23},{"Measure":"EuroLessThanAlone","Value":1250000}]','[{"Nl":"Het rapport noemt de zes gemeenten niet bij naam. Daarom staat er geen gemeentecode bij.","En":"The report does not name the six municipalities. Therefore they have no municipality code."}]','ccefb0976e3cbd8e7b73c7fa5f653db15a67a8d5ea4c21b257f605f55c151dea',1,639309051853173336);
INSERT INTO "businesscases_case" VALUES('01A200B7-FB5A-75E9-85ED-BDA86EB63B6D','01A200B7-FB25-7110-B051-A0A6A5F551B8','EUR',5400000,'Assumption','{"Title":"Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief)","Date":"2004-08-09","Place":"2.1.1, voetnoot 3"}',2004,'NotStated','{"Title":"Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief)","Date":"2004-08-09","Place":"2.1.1"}','75.0','75.0','Estimated',NULL,0,'{"Points":[{"Inhabitants":11000,"Low":6.6,"High":6.6},{"Inhabitants":274000,"Low":75,"High":75}],"Derived":true,"Caveat":{"Nl":"Deze regel staat niet in het rapport. Het is de rechte lijn door twee punten die er wel in staan: 6,6 fte voor een gemeente van ongeveer 11.000 inwoners en 75 fte voor alle zeven samen. Het rapport noemt bij 75 fte ongeveer 275.000 inwoners; de lijn gebruikt 274.000, de som van de zeven. Zuidwest Friesland ligt met 15,5 tot 17,0 fte bij ongeveer 65.000 inwoners onder deze lijn (20,6 fte). Met dat punt erbij wordt de uitkomst anders.","En":"This rule is not in the report. It is the straight line through two points that are: 6.6 fte for a municipality of about 11,000 inhabitants and 75 fte for all seven together. The report gives about 275,000 inhabitants with the 75 fte; the line uses 274,000, the sum of the seven. Zuidwest Friesland, with 15.5 to 17.0 fte for about 65,000 inhabitants, lies under this line (20.6 fte). With that point included the outcome changes."}}',NULL,'[{"Measure":"Inhabitants","Value":275000,"Remark":{"Nl":"Het rapport schrijft \u00B1 275.000; de zeven gemeenten tellen op tot 274.000. Alle berekeningen gebruiken de zeven gemeenten.","En":"The report writes \u00B1 275,000; the seven municipalities add up to 274,000. Every computation uses the seven municipalities."}},{"Measure":"FteToday","Value":48},{"Measure":"FteAlone","Value":107.65},{"Measure":"FteJoint","Value":75},{"Measure":"FteLessThanAlone","Value":33},{"Measure":"EuroLessThanAlone","Value":1750000}]','[{"Nl":"De formatie van vandaag berust op cijfers en aannames, omdat niet alle cijfers voorhanden waren, zegt het rapport.","En":"The staff of today rests on figures and assumptions, since not all figures were at hand, says the report."},{"Nl":"De gewenste formaties zijn een ruwe vertaling van Zuidwest Friesland en gaan over systeembeheer en helpdesk. Gezamenlijke inkoop en eenmalige kosten zijn niet meegerekend.","En":"The staff wished is a rough translation from Zuidwest Friesland and covers system management and help desk. Joint purchasing and one-off costs are not included."}]',NULL,1,639309051871644227);
CREATE TABLE "businesscases_figures" (
    "case_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "inhabitants_quality" TEXT NULL,
    "fte_today" TEXT NULL,
    "today_quality" TEXT NULL,
    "today_source" TEXT NULL,
    "fte_alone" TEXT NULL,
    "alone_quality" TEXT NULL,
    "alone_source" TEXT NULL,
    "alone_origin" TEXT NOT NULL,
    "alone_norm" TEXT NULL,
    CONSTRAINT "PK_businesscases_figures" PRIMARY KEY ("case_id", "participant_id"),
    CONSTRAINT "FK_businesscases_figures_businesscases_case_case_id" FOREIGN KEY ("case_id") REFERENCES "businesscases_case" ("id") ON DELETE CASCADE
);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F394-7650-9AD3-FDBE86242EF2','01A200B7-F30C-72F2-9DCB-25AF295E9CFB',NULL,'3.0','Estimated',NULL,'9.9','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F394-7650-9AD3-FDBE86242EF2','01A200B7-F30C-76E2-AC2C-C7E4B91E29CD',NULL,'6.0','Estimated',NULL,'19.8','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F394-7650-9AD3-FDBE86242EF2','01A200B7-F30C-798F-A0FD-8949AA294B65',NULL,'3.0','Estimated',NULL,'9.9','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F394-7650-9AD3-FDBE86242EF2','01A200B7-F30C-7BBD-B84C-FE7770A7F63A',NULL,'4.0','Estimated',NULL,'13.2','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F394-7650-9AD3-FDBE86242EF2','01A200B7-F30C-7C4A-9030-E930C797479E',NULL,'2.0','Estimated',NULL,'6.6','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F394-7650-9AD3-FDBE86242EF2','01A200B7-F30C-7E0B-A981-011498BE303A',NULL,'27.5','Estimated',NULL,'40.0','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F394-7650-9AD3-FDBE86242EF2','01A200B7-F30C-7ED0-8CA0-E62CEC282D48',NULL,'2.5','Estimated',NULL,'8.25','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F423-78A0-8723-0DE854923287','01A200B7-F417-70F8-99F6-335AFF605787','Estimated','2.0',NULL,NULL,'6.6','Computed',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F423-78A0-8723-0DE854923287','01A200B7-F417-729E-AC3E-C7E91AC4A71E','Estimated','2.0',NULL,NULL,'6.6','Computed',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F423-78A0-8723-0DE854923287','01A200B7-F417-7756-9833-253C12810C64','Estimated','2.0',NULL,NULL,'6.6','Computed',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F423-78A0-8723-0DE854923287','01A200B7-F417-77CA-86B5-62833DEE395E','Estimated','2.0',NULL,NULL,'6.6','Computed',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F423-78A0-8723-0DE854923287','01A200B7-F417-7839-95F5-3AED983EF4BF','Estimated','2.0',NULL,NULL,'6.6','Computed',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-F423-78A0-8723-0DE854923287','01A200B7-F417-7C5D-BBA6-09433AEA79D1','Estimated','2.0',NULL,NULL,'6.6','Computed',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-FB5A-75E9-85ED-BDA86EB63B6D','01A200B7-FB25-70B7-B532-DA86753B813E',NULL,'4.0','Estimated',NULL,'13.2','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-FB5A-75E9-85ED-BDA86EB63B6D','01A200B7-FB25-7207-8D2C-397D15B643F2',NULL,'3.0','Estimated',NULL,'9.9','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-FB5A-75E9-85ED-BDA86EB63B6D','01A200B7-FB25-7375-AF33-2D3BFB34404E',NULL,'27.5','Estimated',NULL,'40.0','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-FB5A-75E9-85ED-BDA86EB63B6D','01A200B7-FB25-740D-8252-13A658E8A953',NULL,'2.0','Estimated',NULL,'6.6','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-FB5A-75E9-85ED-BDA86EB63B6D','01A200B7-FB25-75DF-96BD-F4C1DC2B458A',NULL,'3.0','Estimated',NULL,'9.9','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-FB5A-75E9-85ED-BDA86EB63B6D','01A200B7-FB25-790C-A428-4B7837A3D583',NULL,'6.0','Estimated',NULL,'19.8','Estimated',NULL,'Report',NULL);
INSERT INTO "businesscases_figures" VALUES('01A200B7-FB5A-75E9-85ED-BDA86EB63B6D','01A200B7-FB25-7D5C-83D3-8230955752CE',NULL,'2.5','Estimated',NULL,'8.25','Estimated',NULL,'Report',NULL);
CREATE TABLE "dossiers_dossier" (
    "id" TEXT NOT NULL CONSTRAINT "PK_dossiers_dossier" PRIMARY KEY,
    "title" TEXT NOT NULL,
    "goal" TEXT NULL,
    "reference_date" TEXT NOT NULL,
    "opened_at" INTEGER NOT NULL,
    "changed_at" INTEGER NOT NULL,
    "example_key" TEXT NULL,
    "source" TEXT NULL,
    "version" INTEGER NOT NULL
);
INSERT INTO "dossiers_dossier" VALUES('01A200B7-F30C-7518-89DC-D9D4402763B9','IT-beheer Drechtsteden 2004',NULL,'2004-08-09',639309051850361535,639309051850361535,'drechtsteden-2004','Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief)',1);
INSERT INTO "dossiers_dossier" VALUES('01A200B7-F417-7C1F-9ECB-36F16C9F8C33','Zuidwest Friesland 2004',NULL,'2004-08-09',639309051853036331,639309051853036331,'zuidwest-friesland-2004','Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief), naar een berekening van Deloitte en Touche',1);
INSERT INTO "dossiers_dossier" VALUES('01A200B7-F596-7E9B-B70F-115DB611F9CA','Van de vorige versie','Bewaard gebleven','2026-11-22',639309051856868548,639309051856868548,NULL,NULL,1);
INSERT INTO "dossiers_dossier" VALUES('01A200B7-FB25-7110-B051-A0A6A5F551B8','Kopie van de vorige versie',NULL,'2004-08-09',639309051871091824,639309051871091824,NULL,'Van Zevenvoud naar Eenvoud, bijlage 1: Voorstel IT-Beheer (versie 4, definitief)',1);
CREATE TABLE "dossiers_participant" (
    "id" TEXT NOT NULL CONSTRAINT "PK_dossiers_participant" PRIMARY KEY,
    "dossier_id" TEXT NOT NULL,
    "code" TEXT NULL,
    "name" TEXT NOT NULL,
    "inhabitants" INTEGER NULL,
    "inhabitants_source" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "FK_dossiers_participant_dossiers_dossier_dossier_id" FOREIGN KEY ("dossier_id") REFERENCES "dossiers_dossier" ("id") ON DELETE CASCADE
);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F30C-72F2-9DCB-25AF295E9CFB','01A200B7-F30C-7518-89DC-D9D4402763B9','GM0610','Sliedrecht',24000,'Report',5);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F30C-76E2-AC2C-C7E4B91E29CD','01A200B7-F30C-7518-89DC-D9D4402763B9','GM0642','Zwijndrecht',45000,'Report',6);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F30C-798F-A0FD-8949AA294B65','01A200B7-F30C-7518-89DC-D9D4402763B9','GM0531','Hendrik-Ido-Ambacht',23000,'Report',3);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F30C-7BBD-B84C-FE7770A7F63A','01A200B7-F30C-7518-89DC-D9D4402763B9','GM0590','Papendrecht',31000,'Report',4);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F30C-7C4A-9030-E930C797479E','01A200B7-F30C-7518-89DC-D9D4402763B9','GM0517','''s-Gravendeel',9000,'Report',2);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F30C-7E0B-A981-011498BE303A','01A200B7-F30C-7518-89DC-D9D4402763B9','GM0505','Dordrecht',124000,'Report',1);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F30C-7ED0-8CA0-E62CEC282D48','01A200B7-F30C-7518-89DC-D9D4402763B9','GM0482','Alblasserdam',18000,'Report',0);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F417-70F8-99F6-335AFF605787','01A200B7-F417-7C1F-9ECB-36F16C9F8C33',NULL,'Gemeente 6 (niet genoemd)',11000,'Report',5);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F417-729E-AC3E-C7E91AC4A71E','01A200B7-F417-7C1F-9ECB-36F16C9F8C33',NULL,'Gemeente 4 (niet genoemd)',11000,'Report',3);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F417-7756-9833-253C12810C64','01A200B7-F417-7C1F-9ECB-36F16C9F8C33',NULL,'Gemeente 2 (niet genoemd)',11000,'Report',1);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F417-77CA-86B5-62833DEE395E','01A200B7-F417-7C1F-9ECB-36F16C9F8C33',NULL,'Gemeente 5 (niet genoemd)',11000,'Report',4);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F417-7839-95F5-3AED983EF4BF','01A200B7-F417-7C1F-9ECB-36F16C9F8C33',NULL,'Gemeente 1 (niet genoemd)',11000,'Report',0);
INSERT INTO "dossiers_participant" VALUES('01A200B7-F417-7C5D-BBA6-09433AEA79D1','01A200B7-F417-7C1F-9ECB-36F16C9F8C33',NULL,'Gemeente 3 (niet genoemd)',11000,'Report',2);
INSERT INTO "dossiers_participant" VALUES('01A200B7-FB25-70B7-B532-DA86753B813E','01A200B7-FB25-7110-B051-A0A6A5F551B8','GM0590','Papendrecht',31000,'Report',4);
INSERT INTO "dossiers_participant" VALUES('01A200B7-FB25-7207-8D2C-397D15B643F2','01A200B7-FB25-7110-B051-A0A6A5F551B8','GM0531','Hendrik-Ido-Ambacht',23000,'Report',3);
INSERT INTO "dossiers_participant" VALUES('01A200B7-FB25-7375-AF33-2D3BFB34404E','01A200B7-FB25-7110-B051-A0A6A5F551B8','GM0505','Dordrecht',124000,'Report',1);
INSERT INTO "dossiers_participant" VALUES('01A200B7-FB25-740D-8252-13A658E8A953','01A200B7-FB25-7110-B051-A0A6A5F551B8','GM0517','''s-Gravendeel',9000,'Report',2);
INSERT INTO "dossiers_participant" VALUES('01A200B7-FB25-75DF-96BD-F4C1DC2B458A','01A200B7-FB25-7110-B051-A0A6A5F551B8','GM0610','Sliedrecht',24000,'Report',5);
INSERT INTO "dossiers_participant" VALUES('01A200B7-FB25-790C-A428-4B7837A3D583','01A200B7-FB25-7110-B051-A0A6A5F551B8','GM0642','Zwijndrecht',45000,'Report',6);
INSERT INTO "dossiers_participant" VALUES('01A200B7-FB25-7D5C-83D3-8230955752CE','01A200B7-FB25-7110-B051-A0A6A5F551B8','GM0482','Alblasserdam',18000,'Report',0);
CREATE INDEX "IX_atlas_arrangement_chain_id" ON "atlas_arrangement" ("chain_id");
CREATE UNIQUE INDEX "IX_businesscases_case_dossier_id" ON "businesscases_case" ("dossier_id");
CREATE UNIQUE INDEX "IX_dossiers_dossier_example_key" ON "dossiers_dossier" ("example_key");
CREATE UNIQUE INDEX "IX_dossiers_participant_dossier_id_code" ON "dossiers_participant" ("dossier_id", "code");
COMMIT;
