using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class WorkAndAssessments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assessment_alternatives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false),
                    shared_at = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_alternatives", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    instrument = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    completed_at = table.Column<long>(type: "bigint", nullable: true),
                    stopped_at = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_round", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    is_handed_in = table.Column<bool>(type: "boolean", nullable: false),
                    written_at = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_sheet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "process_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    track = table.Column<int>(type: "integer", nullable: false),
                    question = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    participant_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    written = table.Column<int>(type: "integer", nullable: false),
                    shared = table.Column<int>(type: "integer", nullable: true),
                    shared_value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    shared_text = table.Column<string>(type: "text", nullable: false),
                    assigned_organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assigned_to = table.Column<Guid>(type: "uuid", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false),
                    changed_by = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_answer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "process_answer_share",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    shared_at = table.Column<long>(type: "bigint", nullable: false),
                    shared_by = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "uuid", nullable: true),
                    withdraw_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_answer_share", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "process_answer_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<long>(type: "bigint", nullable: false),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_answer_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "process_output",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    track = table.Column<int>(type: "integer", nullable: false),
                    output = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    what = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    where_found = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    made_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    ticked_at = table.Column<long>(type: "bigint", nullable: false),
                    ticked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    taken_back_at = table.Column<long>(type: "bigint", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_back_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_output", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "process_remark",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    track = table.Column<int>(type: "integer", nullable: false),
                    question = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    reference = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    written_at = table.Column<long>(type: "bigint", nullable: false),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: true),
                    changes = table.Column<int>(type: "integer", nullable: false),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_remark", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "process_warning_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    track = table.Column<int>(type: "integer", nullable: false),
                    phase = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    warning = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_warning_note", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_alternatives_dossier_id",
                table: "assessment_alternatives",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_assessment_round_dossier_id_number",
                table: "assessment_round",
                columns: new[] { "dossier_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessment_sheet_dossier_id",
                table: "assessment_sheet",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_assessment_sheet_round_id_participant_id",
                table: "assessment_sheet",
                columns: new[] { "round_id", "participant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_process_answer_dossier_id_track_question_participant_id",
                table: "process_answer",
                columns: new[] { "dossier_id", "track", "question", "participant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_process_answer_share_answer_id",
                table: "process_answer_share",
                column: "answer_id");

            migrationBuilder.CreateIndex(
                name: "IX_process_answer_version_answer_id_number",
                table: "process_answer_version",
                columns: new[] { "answer_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_process_output_dossier_id_track",
                table: "process_output",
                columns: new[] { "dossier_id", "track" });

            migrationBuilder.CreateIndex(
                name: "IX_process_remark_dossier_id_track_question",
                table: "process_remark",
                columns: new[] { "dossier_id", "track", "question" });

            migrationBuilder.CreateIndex(
                name: "IX_process_warning_note_dossier_id_track",
                table: "process_warning_note",
                columns: new[] { "dossier_id", "track" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment_alternatives");

            migrationBuilder.DropTable(
                name: "assessment_round");

            migrationBuilder.DropTable(
                name: "assessment_sheet");

            migrationBuilder.DropTable(
                name: "process_answer");

            migrationBuilder.DropTable(
                name: "process_answer_share");

            migrationBuilder.DropTable(
                name: "process_answer_version");

            migrationBuilder.DropTable(
                name: "process_output");

            migrationBuilder.DropTable(
                name: "process_remark");

            migrationBuilder.DropTable(
                name: "process_warning_note");
        }
    }
}
