using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Tokens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_kept_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    location = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    tag = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_kept_answer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_personal_token",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    may_write = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_personal_token", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_kept_answer_at",
                table: "access_kept_answer",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_access_kept_answer_token_id_key",
                table: "access_kept_answer",
                columns: new[] { "token_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_personal_token_account_id",
                table: "access_personal_token",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_access_personal_token_token_hash",
                table: "access_personal_token",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_kept_answer");

            migrationBuilder.DropTable(
                name: "access_personal_token");
        }
    }
}
