using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CostSharing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "costsharing_adopted",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    key_code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    made_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document = table.Column<byte[]>(type: "BLOB", nullable: false),
                    engine_version = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    seal = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_costsharing_adopted", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "costsharing_terms",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_costsharing_terms", x => x.dossier_id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_costsharing_adopted_dossier_id_number",
                table: "costsharing_adopted",
                columns: new[] { "dossier_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "costsharing_adopted");

            migrationBuilder.DropTable(
                name: "costsharing_terms");
        }
    }
}
