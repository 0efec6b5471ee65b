using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class RecordTriggers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_anchor",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    chains = table.Column<int>(type: "integer", nullable: false),
                    lines = table.Column<long>(type: "bigint", nullable: false),
                    moved = table.Column<string>(type: "text", nullable: false),
                    previous = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    root = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_anchor", x => x.number);
                });
            RecordTriggerSql.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            RecordTriggerSql.Drop(migrationBuilder);
            migrationBuilder.DropTable(
                name: "audit_anchor");
        }
    }
}
