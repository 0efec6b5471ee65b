using System.Globalization;
using Samenspel.Data.Texts;
using Samenspel.Kernel;

namespace Samenspel.Data.Backups;

/// <summary>Why a backup cannot be made or put back.</summary>
internal static class BackupRefusal
{
    public static Refusal SiteIsOpen() => new(RefusalKind.Conflict, "backup.site-is-open", BackupTexts.SiteIsOpen);

    public static Refusal NotEmpty() => new(RefusalKind.Conflict, "backup.not-empty", BackupTexts.NotEmpty);

    public static Refusal NoBackup() => new(RefusalKind.Invalid, "backup.no-backup", BackupTexts.NoBackup);

    public static Refusal PartMissing(string part) => Damaged(BackupTexts.PartMissing, part);

    public static Refusal PartChanged(string part) => Damaged(BackupTexts.PartChanged, part);

    public static Refusal PartUnknown(string part) => Damaged(BackupTexts.PartUnknown, part);

    public static Refusal Newer(string version) => new(RefusalKind.Conflict, "backup.newer", Fill(BackupTexts.Newer, version, ProductVersion.Text));

    public static Refusal NewerDatabase(string migration) =>
        new(RefusalKind.Conflict, "backup.newer-database", Fill(BackupTexts.NewerDatabase, migration, ProductVersion.Text));

    private static Refusal Damaged(string text, string part) => new(RefusalKind.Invalid, "backup.damaged", Fill(text, part), part);

    private static string Fill(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
