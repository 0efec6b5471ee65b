namespace Samenspel.Modules.Dossiers.Uploads;

/// <summary>A kind of file that is taken.</summary>
/// <param name="Ending">The ending of its name, with the dot.</param>
/// <param name="Type">The media type under which it is served.</param>
internal sealed record FileKind(string Ending, string Type)
{
    public static readonly FileKind Pdf = new(".pdf", "application/pdf");
    public static readonly FileKind Png = new(".png", "image/png");
    public static readonly FileKind Jpeg = new(".jpg", "image/jpeg");
    public static readonly FileKind Text = new(".txt", "text/plain; charset=utf-8");
    public static readonly FileKind Csv = new(".csv", "text/csv; charset=utf-8");
    public static readonly FileKind Document = new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly FileKind Workbook = new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static readonly FileKind Presentation = new(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");
    public static readonly FileKind OpenText = new(".odt", "application/vnd.oasis.opendocument.text");
    public static readonly FileKind OpenSheet = new(".ods", "application/vnd.oasis.opendocument.spreadsheet");
    public static readonly FileKind OpenPresentation = new(".odp", "application/vnd.oasis.opendocument.presentation");

    public static readonly IReadOnlyList<FileKind> All =
        [Pdf, Png, Jpeg, Text, Csv, Document, Workbook, Presentation, OpenText, OpenSheet, OpenPresentation];
}
