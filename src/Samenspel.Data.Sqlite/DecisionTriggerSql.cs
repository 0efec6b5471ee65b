using Microsoft.EntityFrameworkCore.Migrations;

namespace Samenspel.Data.Sqlite;

/// <summary>Decisions and choices can only grow. A later migration that rebuilds one of these tables drops its triggers without a word, so it calls <see cref="Create"/> again at its end.</summary>
internal static class DecisionTriggerSql
{
    private static readonly string[] Kept = ["process_decision", "process_choice"];

    public static void Create(MigrationBuilder migration)
    {
        foreach (var (name, condition) in All())
        {
            migration.Sql($"DROP TRIGGER IF EXISTS {name};");
            migration.Sql($"CREATE TRIGGER {name} {condition} BEGIN SELECT RAISE(ABORT, 'decisions only grow: {name}'); END;");
        }
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var (name, _) in All())
        {
            migration.Sql($"DROP TRIGGER IF EXISTS {name};");
        }
    }

    // Replacing a row is an insert that removes another without asking the trigger for removing.
    private static IEnumerable<(string Name, string Condition)> All() =>
    [
        .. Kept.Select(table => ($"{table}_no_update", $"BEFORE UPDATE ON {table}")),
        .. Kept.Select(table => ($"{table}_no_delete", $"BEFORE DELETE ON {table}")),
        .. Kept.Select(table => ($"{table}_no_replace", $"BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)")),
        ("process_decision_no_second_number", "BEFORE INSERT ON process_decision WHEN EXISTS (SELECT 1 FROM process_decision WHERE (dossier_id = NEW.dossier_id AND number = NEW.number) OR corrects = NEW.corrects)"),
    ];
}
