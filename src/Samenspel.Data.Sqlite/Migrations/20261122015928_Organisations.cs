using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Organisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "keep_ground",
                table: "dossiers_dossier",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "kept_until",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "dossiers_dossier",
                type: "TEXT",
                maxLength: 10,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.CreateTable(
                name: "access_review",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reviewed_by = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_view",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    thing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    first_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_view", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_contribution",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    created_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    file_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    file_size = table.Column<long>(type: "INTEGER", nullable: true),
                    file_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_contribution", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_review_organisation_id",
                table: "access_review",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_view_kind_thing_id_account_id",
                table: "access_view",
                columns: new[] { "kind", "thing_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_contribution_dossier_id",
                table: "dossiers_contribution",
                column: "dossier_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_review");

            migrationBuilder.DropTable(
                name: "access_view");

            migrationBuilder.DropTable(
                name: "dossiers_contribution");

            migrationBuilder.DropColumn(
                name: "keep_ground",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "kept_until",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "state",
                table: "dossiers_dossier");
        }
    }
}
