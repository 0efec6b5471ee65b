using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OpenId : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_access_membership_account_id",
                table: "access_membership");

            migrationBuilder.AddColumn<long>(
                name: "confirmed_by_provider_at",
                table: "access_membership",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "access_provider_session",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    sid = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    hint = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_provider_session", x => x.session_id);
                });

            migrationBuilder.CreateTable(
                name: "access_provider_used",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_provider_used", x => x.hash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_membership_account_id_organisation_id",
                table: "access_membership",
                columns: new[] { "account_id", "organisation_id" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_access_provider_session_issuer_sid",
                table: "access_provider_session",
                columns: new[] { "issuer", "sid" });

            migrationBuilder.CreateIndex(
                name: "IX_access_provider_session_issuer_subject",
                table: "access_provider_session",
                columns: new[] { "issuer", "subject" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_provider_session");

            migrationBuilder.DropTable(
                name: "access_provider_used");

            migrationBuilder.DropIndex(
                name: "IX_access_membership_account_id_organisation_id",
                table: "access_membership");

            migrationBuilder.DropColumn(
                name: "confirmed_by_provider_at",
                table: "access_membership");

            migrationBuilder.CreateIndex(
                name: "IX_access_membership_account_id",
                table: "access_membership",
                column: "account_id");
        }
    }
}
