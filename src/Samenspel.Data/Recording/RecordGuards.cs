using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data.Recording;

/// <summary>The triggers by which the database itself refuses to change or remove what was recorded. The migrations of each database bring them.</summary>
public static class RecordGuards
{
    /// <summary>Their names, the same in both databases.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "audit_line_no_update", "audit_line_no_delete", "audit_anchor_no_update", "audit_anchor_no_delete", "audit_head_no_delete", "audit_head_only_grows",
        "process_decision_no_update", "process_decision_no_delete", "process_choice_no_update", "process_choice_no_delete",
    ];

    /// <returns>Those that are not there, or are switched off.</returns>
    public static async Task<IReadOnlyList<string>> MissingAsync(SamenspelDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var isSqlite = db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;
        var there = await (isSqlite
            ? db.Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'")
            : db.Database.SqlQueryRaw<string>("SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")).ToListAsync(cancellation);
        return [.. (isSqlite ? Names.Concat(OnSqlite) : Names.Concat(OnPostgreSql)).Except(there, StringComparer.Ordinal)];
    }

    // Replacing a row is an insert that removes another without asking the trigger for removing.
    private static readonly string[] OnSqlite =
    [
        "audit_line_no_replace", "audit_anchor_no_replace", "audit_head_no_replace",
        "process_decision_no_replace", "process_choice_no_replace", "process_decision_no_second_number",
    ];

    private static readonly string[] OnPostgreSql =
    [
        "audit_line_no_truncate", "audit_anchor_no_truncate", "audit_head_no_truncate",
        "process_decision_no_truncate", "process_choice_no_truncate",
    ];
}
