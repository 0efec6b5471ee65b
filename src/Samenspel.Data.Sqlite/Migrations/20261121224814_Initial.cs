using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.Sqlite.Migrations
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
                    code_a = table.Column<string>(type: "TEXT", nullable: false),
                    code_b = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    border_km = table.Column<double>(type: "REAL", nullable: true),
                    gap_km = table.Column<double>(type: "REAL", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_adjacency", x => new { x.code_a, x.code_b });
                });

            migrationBuilder.CreateTable(
                name: "atlas_arrangement",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    chain_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    citation_title = table.Column<string>(type: "TEXT", nullable: true),
                    legal_form = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_current = table.Column<bool>(type: "INTEGER", nullable: false),
                    body_name = table.Column<string>(type: "TEXT", nullable: true),
                    body_id = table.Column<string>(type: "TEXT", nullable: true),
                    seat_postcode = table.Column<string>(type: "TEXT", nullable: true),
                    seat_place = table.Column<string>(type: "TEXT", nullable: true),
                    main_province = table.Column<string>(type: "TEXT", nullable: true),
                    policy_areas = table.Column<string>(type: "TEXT", nullable: true),
                    powers_by = table.Column<string>(type: "TEXT", nullable: false),
                    participants = table.Column<int>(type: "INTEGER", nullable: false),
                    municipalities = table.Column<int>(type: "INTEGER", nullable: false),
                    is_ict = table.Column<bool>(type: "INTEGER", nullable: false),
                    ict_basis = table.Column<string>(type: "TEXT", nullable: true),
                    is_operations = table.Column<bool>(type: "INTEGER", nullable: false),
                    previous_id = table.Column<string>(type: "TEXT", nullable: true),
                    next_id = table.Column<string>(type: "TEXT", nullable: true),
                    decree_url = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_arrangement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "atlas_arrangement_participant",
                columns: table => new
                {
                    arrangement_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    other_id = table.Column<string>(type: "TEXT", nullable: true),
                    joined_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cost_key = table.Column<string>(type: "TEXT", nullable: true),
                    acting_bodies = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_arrangement_participant", x => new { x.arrangement_id, x.position });
                });

            migrationBuilder.CreateTable(
                name: "atlas_benchmark",
                columns: table => new
                {
                    book_year = table.Column<int>(type: "INTEGER", nullable: false),
                    metric = table.Column<string>(type: "TEXT", nullable: false),
                    size_class = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    source_url = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_benchmark", x => new { x.book_year, x.metric, x.size_class });
                });

            migrationBuilder.CreateTable(
                name: "atlas_finance",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    report = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    inhabitants = table.Column<int>(type: "INTEGER", nullable: false),
                    expenditure_keur = table.Column<long>(type: "INTEGER", nullable: false),
                    income_keur = table.Column<long>(type: "INTEGER", nullable: false),
                    overhead_keur = table.Column<long>(type: "INTEGER", nullable: false),
                    salaries_keur = table.Column<long>(type: "INTEGER", nullable: false),
                    hired_staff_keur = table.Column<long>(type: "INTEGER", nullable: false),
                    salaries_overhead_keur = table.Column<long>(type: "INTEGER", nullable: false),
                    hired_staff_overhead_keur = table.Column<long>(type: "INTEGER", nullable: false),
                    paid_to_joint_arrangements_keur = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_finance", x => new { x.year, x.report, x.code });
                });

            migrationBuilder.CreateTable(
                name: "atlas_ict_partnership",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    legal_form = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    start = table.Column<string>(type: "TEXT", nullable: true),
                    end = table.Column<string>(type: "TEXT", nullable: true),
                    participant_codes = table.Column<string>(type: "TEXT", nullable: true),
                    other_participants = table.Column<string>(type: "TEXT", nullable: true),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    register_id = table.Column<string>(type: "TEXT", nullable: true),
                    register_name = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    source_year = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_ict_partnership", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "atlas_ict_partnership_participant",
                columns: table => new
                {
                    partnership_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    joined_on = table.Column<string>(type: "TEXT", nullable: true),
                    left_on = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_ict_partnership_participant", x => new { x.partnership_id, x.position });
                });

            migrationBuilder.CreateTable(
                name: "atlas_import",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_in_table = table.Column<int>(type: "INTEGER", nullable: false),
                    imported_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "atlas_map",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    geometries = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_map", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "atlas_municipality",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    province = table.Column<string>(type: "TEXT", nullable: false),
                    inhabitants = table.Column<int>(type: "INTEGER", nullable: false),
                    inhabitants_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    inhabitants_year_before = table.Column<int>(type: "INTEGER", nullable: true),
                    inhabitants_two_years_before = table.Column<int>(type: "INTEGER", nullable: true),
                    land_km2 = table.Column<double>(type: "REAL", nullable: false),
                    water_km2 = table.Column<double>(type: "REAL", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: false),
                    longitude = table.Column<double>(type: "REAL", nullable: false),
                    centroid_kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    urbanity = table.Column<int>(type: "INTEGER", nullable: false),
                    roo_id = table.Column<string>(type: "TEXT", nullable: true),
                    oin = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_municipality", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "atlas_municipality_code",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    province = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    current_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    current_name = table.Column<string>(type: "TEXT", nullable: false),
                    current_exact = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_municipality_code", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "atlas_municipality_of_year",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    province = table.Column<string>(type: "TEXT", nullable: false),
                    current_code = table.Column<string>(type: "TEXT", nullable: false),
                    current_name = table.Column<string>(type: "TEXT", nullable: false),
                    current_exact = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_municipality_of_year", x => new { x.year, x.code });
                });

            migrationBuilder.CreateTable(
                name: "atlas_region_membership",
                columns: table => new
                {
                    municipality_code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    region_name = table.Column<string>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_region_membership", x => new { x.municipality_code, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "atlas_reorganisation",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    old_code = table.Column<string>(type: "TEXT", nullable: false),
                    new_code = table.Column<string>(type: "TEXT", nullable: false),
                    old_name = table.Column<string>(type: "TEXT", nullable: false),
                    new_name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    main_successor = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_atlas_reorganisation", x => new { x.date, x.old_code, x.new_code });
                });

            migrationBuilder.CreateTable(
                name: "businesscases_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    cents_per_fte = table.Column<long>(type: "INTEGER", nullable: false),
                    cost_quality = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    cost_source = table.Column<string>(type: "TEXT", nullable: true),
                    price_year = table.Column<int>(type: "INTEGER", nullable: false),
                    vat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    joint_low = table.Column<decimal>(type: "TEXT", nullable: true),
                    joint_high = table.Column<decimal>(type: "TEXT", nullable: true),
                    joint_quality = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    joint_source = table.Column<string>(type: "TEXT", nullable: true),
                    joint_is_for_others = table.Column<bool>(type: "INTEGER", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: true),
                    minimum_saving_cents = table.Column<long>(type: "INTEGER", nullable: true),
                    published = table.Column<string>(type: "TEXT", nullable: false),
                    remarks = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_businesscases_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_dossier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    goal = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    reference_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    example_key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_dossier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "businesscases_figures",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhabitants_quality = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    fte_today = table.Column<decimal>(type: "TEXT", nullable: true),
                    today_quality = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    today_source = table.Column<string>(type: "TEXT", nullable: true),
                    fte_alone = table.Column<decimal>(type: "TEXT", nullable: true),
                    alone_quality = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    alone_source = table.Column<string>(type: "TEXT", nullable: true),
                    alone_origin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    alone_norm = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    inhabitants = table.Column<int>(type: "INTEGER", nullable: true),
                    inhabitants_source = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
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
