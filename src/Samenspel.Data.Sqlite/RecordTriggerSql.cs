using Microsoft.EntityFrameworkCore.Migrations;

namespace Samenspel.Data.Sqlite;

/// <summary>
/// The record can only grow. A later migration that rebuilds one of these tables drops its triggers without a word, so it calls <see cref="Create"/> again at its end;
/// a test looks for them after all migrations.
/// </summary>
internal static class RecordTriggerSql
{
    private static readonly string[] Kept = ["audit_line", "audit_anchor"];

    public static void Create(MigrationBuilder migration)
    {
        foreach (var (name, condition) in All())
        {
            migration.Sql($"DROP TRIGGER IF EXISTS {name};");
            migration.Sql($"CREATE TRIGGER {name} {condition} BEGIN SELECT RAISE(ABORT, 'the record only grows: {name}'); END;");
        }
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var (name, _) in All())
        {
            migration.Sql($"DROP TRIGGER IF EXISTS {name};");
        }
    }

    private static IEnumerable<(string Name, string Condition)> All() =>
    [
        .. Kept.Select(table => ($"{table}_no_update", $"BEFORE UPDATE ON {table}")),
        .. Kept.Select(table => ($"{table}_no_delete", $"BEFORE DELETE ON {table}")),
        ("audit_line_no_replace", "BEFORE INSERT ON audit_line WHEN EXISTS (SELECT 1 FROM audit_line WHERE chain = NEW.chain AND number = NEW.number)"),
        ("audit_anchor_no_replace", "BEFORE INSERT ON audit_anchor WHEN EXISTS (SELECT 1 FROM audit_anchor WHERE number = NEW.number)"),
        ("audit_head_no_replace",
            """
            AFTER INSERT ON audit_head WHEN EXISTS (SELECT 1 FROM audit_line WHERE chain = NEW.chain)
            OR (NEW.chain = 'anchor' AND EXISTS (SELECT 1 FROM audit_anchor))
            """),
        ("audit_head_no_delete", "BEFORE DELETE ON audit_head"),
        ("audit_head_only_grows",
            """
            BEFORE UPDATE ON audit_head WHEN NOT (NEW.chain = OLD.chain AND (
                (NEW.number = OLD.number + 1 AND NEW.hash = OLD.hash)
                OR (NEW.number = OLD.number AND EXISTS (
                    SELECT 1 FROM audit_line WHERE chain = OLD.chain AND number = OLD.number AND previous = OLD.hash AND hash = NEW.hash))
                OR (NEW.number = OLD.number AND OLD.chain = 'anchor' AND EXISTS (
                    SELECT 1 FROM audit_anchor WHERE number = OLD.number AND previous = OLD.hash AND root = NEW.hash))))
            """),
    ];
}
