using System.Globalization;
using Samenspel.Data.Texts;
using Samenspel.Kernel;

namespace Samenspel.Data.Carrying;

/// <summary>Why a carried dossier cannot be taken in.</summary>
public static class CargoRefusal
{
    public static Refusal NoCargo() => new(RefusalKind.Invalid, "carry.no-dossier", RecordTexts.Cargo_NoDossier);

    public static Refusal OtherFormat(string format) => new(RefusalKind.Invalid, "carry.other-format", Fill(RecordTexts.Cargo_OtherFormat, format, CargoManifest.TheFormat));

    public static Refusal TooLarge(long most) => new(RefusalKind.Invalid, "carry.too-large", Fill(RecordTexts.Cargo_TooLarge, most / 1_000_000));

    public static Refusal PartMissing(string part) => Damaged(RecordTexts.Cargo_PartMissing, part);

    public static Refusal PartChanged(string part) => Damaged(RecordTexts.Cargo_PartChanged, part);

    public static Refusal PartUnknown(string part) => Damaged(RecordTexts.Cargo_PartUnknown, part);

    public static Refusal PartTwice(string part) => Damaged(RecordTexts.Cargo_PartTwice, part);

    public static Refusal NoTable(string part) => Damaged(RecordTexts.Cargo_NoTable, part);

    public static Refusal NoRow(string part, int row) => Damaged(RecordTexts.Cargo_NoRow, part, row);

    public static Refusal RowTwice(string part, string key) => Damaged(RecordTexts.Cargo_RowTwice, part, key);

    public static Refusal ColumnMissing(string part, int row, string column) => Damaged(RecordTexts.Cargo_ColumnMissing, part, row, column);

    public static Refusal ColumnUnknown(string part, int row, string column) => Damaged(RecordTexts.Cargo_ColumnUnknown, part, row, column);

    public static Refusal ValueWrong(string part, int row, string column) => Damaged(RecordTexts.Cargo_ValueWrong, part, row, column);

    public static Refusal Record(string what) => new(RefusalKind.Invalid, "carry.record", Fill(RecordTexts.Cargo_Record, CargoManifest.RecordPath, what));

    /// <param name="table">The entity's part.</param>
    /// <param name="key">Which row.</param>
    public static Refusal NotOfTheDossier(string table, object key) => Damaged(RecordTexts.Cargo_NotOfTheDossier, table, key);

    /// <param name="what">What is sealed, with its number.</param>
    /// <param name="fault">What does not fit.</param>
    public static Refusal Seal(string what, SealFault fault) => new(RefusalKind.Invalid, "carry.seal", Fill(fault switch
    {
        SealFault.Content => RecordTexts.Cargo_SealContent,
        SealFault.Record => RecordTexts.Cargo_SealRecord,
        _ => RecordTexts.Cargo_SealGone,
    }, what));

    private static Refusal Damaged(string text, params object[] values) => new(RefusalKind.Invalid, "carry.damaged", Fill(text, values));

    private static string Fill(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
