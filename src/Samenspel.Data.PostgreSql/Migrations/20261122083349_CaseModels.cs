using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class CaseModels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "businesscases_model",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_businesscases_model", x => x.case_id);
                    table.ForeignKey(
                        name: "FK_businesscases_model_businesscases_case_case_id",
                        column: x => x.case_id,
                        principalTable: "businesscases_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "businesscases_objection",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assumption = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    label = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_businesscases_objection", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "businesscases_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    input = table.Column<byte[]>(type: "bytea", nullable: false),
                    defaults = table.Column<byte[]>(type: "bytea", nullable: false),
                    objections = table.Column<byte[]>(type: "bytea", nullable: false),
                    result = table.Column<byte[]>(type: "bytea", nullable: false),
                    result_format = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    engine_version = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    method = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    seed = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    replications = table.Column<int>(type: "integer", nullable: false),
                    seal = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    frozen_at = table.Column<long>(type: "bigint", nullable: true),
                    frozen_by = table.Column<Guid>(type: "uuid", nullable: true),
                    frozen_ground = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    frozen_seal = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_businesscases_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "businesscases_version_count",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    last_number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_businesscases_version_count", x => x.dossier_id);
                });

            migrationBuilder.CreateTable(
                name: "businesscases_objection_act",
                columns: table => new
                {
                    objection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_businesscases_objection_act", x => new { x.objection_id, x.number });
                    table.ForeignKey(
                        name: "FK_businesscases_objection_act_businesscases_objection_objecti~",
                        column: x => x.objection_id,
                        principalTable: "businesscases_objection",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_businesscases_objection_dossier_id",
                table: "businesscases_objection",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_businesscases_version_dossier_id_number",
                table: "businesscases_version",
                columns: new[] { "dossier_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "businesscases_model");

            migrationBuilder.DropTable(
                name: "businesscases_objection_act");

            migrationBuilder.DropTable(
                name: "businesscases_version");

            migrationBuilder.DropTable(
                name: "businesscases_version_count");

            migrationBuilder.DropTable(
                name: "businesscases_objection");
        }
    }
}
