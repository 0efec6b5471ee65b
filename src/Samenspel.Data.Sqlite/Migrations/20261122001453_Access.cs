using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Access : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "owner_id",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "access_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    is_platform_administrator = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_account_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: true),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_account_claim", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_account_login",
                columns: table => new
                {
                    provider = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    provider_name = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_account_login", x => new { x.provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "access_account_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_account_passkey", x => x.credential_id);
                });

            migrationBuilder.CreateTable(
                name: "access_account_token",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    provider = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_account_token", x => new { x.account_id, x.provider, x.name });
                });

            migrationBuilder.CreateTable(
                name: "access_assignment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scope_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    given_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_assignment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_membership",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_membership", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_organisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 45, nullable: false),
                    agent = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_share",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    thing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    circle = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    recipient_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    shared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    shared_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_share", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    chain = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_head", x => x.chain);
                });

            migrationBuilder.CreateTable(
                name: "audit_line",
                columns: table => new
                {
                    chain = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    details = table.Column<string>(type: "TEXT", nullable: false),
                    previous = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_line", x => new { x.chain, x.number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_account_normalized_user_name",
                table: "access_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_account_passkey_account_id",
                table: "access_account_passkey",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_assignment_account_id_scope_id",
                table: "access_assignment",
                columns: new[] { "account_id", "scope_id" });

            migrationBuilder.CreateIndex(
                name: "IX_access_assignment_scope_id",
                table: "access_assignment",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_membership_account_id",
                table: "access_membership",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_membership_organisation_id",
                table: "access_membership",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_organisation_code",
                table: "access_organisation",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_session_account_id",
                table: "access_session",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_session_token_hash",
                table: "access_session",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_share_kind_thing_id",
                table: "access_share",
                columns: new[] { "kind", "thing_id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_line_at",
                table: "audit_line",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_account");

            migrationBuilder.DropTable(
                name: "access_account_claim");

            migrationBuilder.DropTable(
                name: "access_account_login");

            migrationBuilder.DropTable(
                name: "access_account_passkey");

            migrationBuilder.DropTable(
                name: "access_account_token");

            migrationBuilder.DropTable(
                name: "access_assignment");

            migrationBuilder.DropTable(
                name: "access_membership");

            migrationBuilder.DropTable(
                name: "access_organisation");

            migrationBuilder.DropTable(
                name: "access_session");

            migrationBuilder.DropTable(
                name: "access_share");

            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.DropTable(
                name: "audit_line");

            migrationBuilder.DropColumn(
                name: "owner_id",
                table: "dossiers_dossier");
        }
    }
}
