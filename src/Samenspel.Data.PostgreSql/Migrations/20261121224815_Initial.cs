using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Samenspel.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "atlas_adjacency",
                columns: table => new
                {
                    code_a = table.Column<string>(type: "text", nullable: false),
                    code_b = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    border_km = table.Column<double>(type: "double precision", nullable: true),
                    gap_km = table.Column<double>(type: "double precision", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_adjacency", x => new { x.code_a, x.code_b });
                });

            migrationBuilder.CreateTable(
                name: "atlas_arrangement",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    chain_id = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    citation_title = table.Column<string>(type: "text", nullable: true),
                    legal_form = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    is_current = table.Column<bool>(type: "boolean", nullable: false),
                    body_name = table.Column<string>(type: "text", nullable: true),
                    body_id = table.Column<string>(type: "text", nullable: true),
                    seat_postcode = table.Column<string>(type: "text", nullable: true),
                    seat_place = table.Column<string>(type: "text", nullable: true),
                    main_province = table.Column<string>(type: "text", nullable: true),
                    policy_areas = table.Column<string>(type: "text", nullable: true),
                    powers_by = table.Column<string>(type: "text", nullable: false),
                    participants = table.Column<int>(type: "integer", nullable: false),
                    municipalities = table.Column<int>(type: "integer", nullable: false),
                    is_ict = table.Column<bool>(type: "boolean", nullable: false),
                    ict_basis = table.Column<string>(type: "text", nullable: true),
                    is_operations = table.Column<bool>(type: "boolean", nullable: false),
                    previous_id = table.Column<string>(type: "text", nullable: true),
                    next_id = table.Column<string>(type: "text", nullable: true),
                    decree_url = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_arrangement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "atlas_arrangement_participant",
                columns: table => new
                {
                    arrangement_id = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    code = table.Column<string>(type: "text", nullable: true),
                    other_id = table.Column<string>(type: "text", nullable: true),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: false),
                    cost_key = table.Column<string>(type: "text", nullable: true),
                    acting_bodies = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_arrangement_participant", x => new { x.arrangement_id, x.position });
                });

            migrationBuilder.CreateTable(
                name: "atlas_benchmark",
                columns: table => new
                {
                    book_year = table.Column<int>(type: "integer", nullable: false),
                    metric = table.Column<string>(type: "text", nullable: false),
                    size_class = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<decimal>(type: "numeric", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    source_url = table.Column<string>(type: "text", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_benchmark", x => new { x.book_year, x.metric, x.size_class });
                });

            migrationBuilder.CreateTable(
                name: "atlas_finance",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    report = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    inhabitants = table.Column<int>(type: "integer", nullable: false),
                    expenditure_keur = table.Column<long>(type: "bigint", nullable: false),
                    income_keur = table.Column<long>(type: "bigint", nullable: false),
                    overhead_keur = table.Column<long>(type: "bigint", nullable: false),
                    salaries_keur = table.Column<long>(type: "bigint", nullable: false),
                    hired_staff_keur = table.Column<long>(type: "bigint", nullable: false),
                    salaries_overhead_keur = table.Column<long>(type: "bigint", nullable: false),
                    hired_staff_overhead_keur = table.Column<long>(type: "bigint", nullable: false),
                    paid_to_joint_arrangements_keur = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_finance", x => new { x.year, x.report, x.code });
                });

            migrationBuilder.CreateTable(
                name: "atlas_ict_partnership",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    legal_form = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    start = table.Column<string>(type: "text", nullable: true),
                    end = table.Column<string>(type: "text", nullable: true),
                    participant_codes = table.Column<string>(type: "text", nullable: true),
                    other_participants = table.Column<string>(type: "text", nullable: true),
                    scope = table.Column<string>(type: "text", nullable: false),
                    register_id = table.Column<string>(type: "text", nullable: true),
                    register_name = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    source_year = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_ict_partnership", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "atlas_ict_partnership_participant",
                columns: table => new
                {
                    partnership_id = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    code = table.Column<string>(type: "text", nullable: true),
                    joined_on = table.Column<string>(type: "text", nullable: true),
                    left_on = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_ict_partnership_participant", x => new { x.partnership_id, x.position });
                });

            migrationBuilder.CreateTable(
                name: "atlas_import",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    origin = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    rows_in_table = table.Column<int>(type: "integer", nullable: false),
                    imported_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "atlas_map",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    geometries = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_map", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "atlas_municipality",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    display_name = table.Column<string>(type: "text", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false),
                    province = table.Column<string>(type: "text", nullable: false),
                    inhabitants = table.Column<int>(type: "integer", nullable: false),
                    inhabitants_on = table.Column<DateOnly>(type: "date", nullable: false),
                    inhabitants_year_before = table.Column<int>(type: "integer", nullable: true),
                    inhabitants_two_years_before = table.Column<int>(type: "integer", nullable: true),
                    land_km2 = table.Column<double>(type: "double precision", nullable: false),
                    water_km2 = table.Column<double>(type: "double precision", nullable: false),
                    latitude = table.Column<double>(type: "double precision", nullable: false),
                    longitude = table.Column<double>(type: "double precision", nullable: false),
                    centroid_kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    urbanity = table.Column<int>(type: "integer", nullable: false),
                    roo_id = table.Column<string>(type: "text", nullable: true),
                    oin = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_municipality", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "atlas_municipality_code",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    province = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    current_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    current_name = table.Column<string>(type: "text", nullable: false),
                    current_exact = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_municipality_code", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "atlas_municipality_of_year",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    province = table.Column<string>(type: "text", nullable: false),
                    current_code = table.Column<string>(type: "text", nullable: false),
                    current_name = table.Column<string>(type: "text", nullable: false),
                    current_exact = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_municipality_of_year", x => new { x.year, x.code });
                });

            migrationBuilder.CreateTable(
                name: "atlas_region_membership",
                columns: table => new
                {
                    municipality_code = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false),
                    region_name = table.Column<string>(type: "text", nullable: false),
                    basis = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_region_membership", x => new { x.municipality_code, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "atlas_reorganisation",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    old_code = table.Column<string>(type: "text", nullable: false),
                    new_code = table.Column<string>(type: "text", nullable: false),
                    old_name = table.Column<string>(type: "text", nullable: false),
                    new_name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    main_successor = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_reorganisation", x => new { x.date, x.old_code, x.new_code });
                });

            migrationBuilder.CreateTable(
                name: "businesscases_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    cents_per_fte = table.Column<long>(type: "bigint", nullable: false),
                    cost_quality = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    cost_source = table.Column<string>(type: "text", nullable: true),
                    price_year = table.Column<int>(type: "integer", nullable: false),
                    vat = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    joint_low = table.Column<decimal>(type: "numeric", nullable: true),
                    joint_high = table.Column<decimal>(type: "numeric", nullable: true),
                    joint_quality = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    joint_source = table.Column<string>(type: "text", nullable: true),
                    joint_is_for_others = table.Column<bool>(type: "boolean", nullable: false),
                    rule = table.Column<string>(type: "text", nullable: true),
                    minimum_saving_cents = table.Column<long>(type: "bigint", nullable: true),
                    published = table.Column<string>(type: "text", nullable: false),
                    remarks = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_businesscases_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_dossier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    goal = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    reference_date = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false),
                    example_key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_dossier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "businesscases_figures",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhabitants_quality = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    fte_today = table.Column<decimal>(type: "numeric", nullable: true),
                    today_quality = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    today_source = table.Column<string>(type: "text", nullable: true),
                    fte_alone = table.Column<decimal>(type: "numeric", nullable: true),
                    alone_quality = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    alone_source = table.Column<string>(type: "text", nullable: true),
                    alone_origin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    alone_norm = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_businesscases_figures", x => new { x.case_id, x.participant_id });
                    table.ForeignKey(
                        name: "FK_businesscases_figures_businesscases_case_case_id",
                        column: x => x.case_id,
                        principalTable: "businesscases_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_participant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    inhabitants = table.Column<int>(type: "integer", nullable: true),
                    inhabitants_source = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_participant", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_participant_dossiers_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_atlas_arrangement_chain_id",
                table: "atlas_arrangement",
                column: "chain_id");

            migrationBuilder.CreateIndex(
                name: "IX_businesscases_case_dossier_id",
                table: "businesscases_case",
                column: "dossier_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_example_key",
                table: "dossiers_dossier",
                column: "example_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_participant_dossier_id_code",
                table: "dossiers_participant",
                columns: new[] { "dossier_id", "code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "atlas_adjacency");

            migrationBuilder.DropTable(
                name: "atlas_arrangement");

            migrationBuilder.DropTable(
                name: "atlas_arrangement_participant");

            migrationBuilder.DropTable(
                name: "atlas_benchmark");

            migrationBuilder.DropTable(
                name: "atlas_finance");

            migrationBuilder.DropTable(
                name: "atlas_ict_partnership");

            migrationBuilder.DropTable(
                name: "atlas_ict_partnership_participant");

            migrationBuilder.DropTable(
                name: "atlas_import");

            migrationBuilder.DropTable(
                name: "atlas_map");

            migrationBuilder.DropTable(
                name: "atlas_municipality");

            migrationBuilder.DropTable(
                name: "atlas_municipality_code");

            migrationBuilder.DropTable(
                name: "atlas_municipality_of_year");

            migrationBuilder.DropTable(
                name: "atlas_region_membership");

            migrationBuilder.DropTable(
                name: "atlas_reorganisation");

            migrationBuilder.DropTable(
                name: "businesscases_figures");

            migrationBuilder.DropTable(
                name: "dossiers_participant");

            migrationBuilder.DropTable(
                name: "businesscases_case");

            migrationBuilder.DropTable(
                name: "dossiers_dossier");
        }
    }
}
