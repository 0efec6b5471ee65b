using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "confirmed_at",
                table: "access_session",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "code_key",
                table: "access_account",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "access_account",
                type: "TEXT",
                maxLength: 2,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "last_code_step",
                table: "access_account",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "access_attempt",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_attempt", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "access_invitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    scope_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    dossier_role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    invited_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    accepted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_invitation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_link", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_recovery_code",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_recovery_code", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_recovery_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    first_approval_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    first_approval_at = table.Column<long>(type: "INTEGER", nullable: true),
                    second_approval_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    second_approval_at = table.Column<long>(type: "INTEGER", nullable: true),
                    refused_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_recovery_request", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_invitation_organisation_id",
                table: "access_invitation",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_invitation_scope_id",
                table: "access_invitation",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_invitation_token_hash",
                table: "access_invitation",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_link_account_id",
                table: "access_link",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_link_token_hash",
                table: "access_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_recovery_code_account_id",
                table: "access_recovery_code",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_recovery_request_account_id",
                table: "access_recovery_request",
                column: "account_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_attempt");

            migrationBuilder.DropTable(
                name: "access_invitation");

            migrationBuilder.DropTable(
                name: "access_link");

            migrationBuilder.DropTable(
                name: "access_recovery_code");

            migrationBuilder.DropTable(
                name: "access_recovery_request");

            migrationBuilder.DropColumn(
                name: "confirmed_at",
                table: "access_session");

            migrationBuilder.DropColumn(
                name: "code_key",
                table: "access_account");

            migrationBuilder.DropColumn(
                name: "language",
                table: "access_account");

            migrationBuilder.DropColumn(
                name: "last_code_step",
                table: "access_account");
        }
    }
}
