using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Digest : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_digest_choice",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rhythm = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    weekday = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    topics = table.Column<string>(type: "TEXT", nullable: false),
                    muted = table.Column<string>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sealed_secret = table.Column<string>(type: "TEXT", nullable: false),
                    chosen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    told_until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_digest_choice", x => x.account_id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_digest_choice_rhythm",
                table: "access_digest_choice",
                column: "rhythm");

            migrationBuilder.CreateIndex(
                name: "IX_access_digest_choice_secret_hash",
                table: "access_digest_choice",
                column: "secret_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_digest_choice");
        }
    }
}
