using System.IO.Compression;
using System.Text;
using Samenspel.Modules.Dossiers.Uploads;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>What people try with files: names that are paths, endings that lie, macros, bombs and two files in one.</summary>
public sealed class UploadRulesTests
{
    [Theory]
    [InlineData("../../etc/passwd", ".txt", "passwd.txt")]
    [InlineData("..\\..\\windows\\plan.docx", ".docx", "plan.docx")]
    [InlineData("C:\\map\\begroting.xlsx", ".xlsx", "begroting.xlsx")]
    [InlineData("", ".pdf", "bestand.pdf")]
    [InlineData(null, ".pdf", "bestand.pdf")]
    [InlineData("....", ".pdf", "bestand.pdf")]
    [InlineData("plan.pdf\0.exe", ".pdf", "plan.pdf.pdf")]
    [InlineData("plan\u202Efdp.exe", ".pdf", "planfdp.pdf")]
    [InlineData("a\"b;c%<d>.pdf", ".pdf", "abcd.pdf")]
    [InlineData("plan\r\nSet-Cookie: x.pdf", ".pdf", "planSet-Cookie x.pdf")]
    [InlineData("Begroting 2026 (définitief).PDF", ".pdf", "Begroting 2026 (définitief).pdf")]
    public void Name_IsCleaned(string? sent, string ending, string expected) => Assert.Equal(expected, FileNameRule.Clean(sent, ending));

    [Fact]
    public void Name_OfThousands_IsCut() => Assert.Equal(150, FileNameRule.Clean(new string('a', 5000) + ".pdf", ".pdf").Length);

    [Theory]
    [InlineData("%PDF-1.7\nx\n%%EOF\n", "foto.png", "application/pdf")]
    [InlineData("naam;bedrag\nDordrecht;1\n", "lijst.csv", "text/csv; charset=utf-8")]
    [InlineData("naam;bedrag\n", "lijst.exe", "text/plain; charset=utf-8")]
    public void Kind_IsThatOfTheContent(string content, string name, string type) =>
        Assert.Equal(type, FileContent.KindOf(Encoding.UTF8.GetBytes(content), name)?.Type);

    [Theory]
    [InlineData("<html><script>alert(1)</script>", "plan.txt")]
    [InlineData("  <svg onload='x'/>", "plan.csv")]
    [InlineData("#!/bin/sh\nrm -rf", "plan.txt")]
    [InlineData("MZ\u0001\u0002", "plan.pdf")]
    [InlineData("%PDF-1.7\nx\n%%EOF\nPK\u0003\u0004rest", "plan.pdf")]
    [InlineData("%PDF-1.7 without an end", "plan.pdf")]
    [InlineData("", "leeg.txt")]
    public void Content_ThatIsNotAllowed_IsRefused(string content, string name) => Assert.Null(FileContent.KindOf(Encoding.UTF8.GetBytes(content), name));

    [Fact]
    public void Text_ThatIsNotUtf8_IsRefused() => Assert.Null(FileContent.KindOf([0x61, 0xE9, 0x62], "plan.txt"));

    [Fact]
    public void Picture_WithSomethingBehindItsEnd_IsRefused()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82];

        Assert.Equal(FileKind.Png, FileContent.KindOf(png, "x"));
        Assert.Null(FileContent.KindOf([.. png, .. "<script>"u8], "x.png"));
    }

    [Fact]
    public void Document_IsTold_AndOneWithMacrosIsRefused()
    {
        var types = $"<Types><Override ContentType=\"{FileKind.Document.Type}.main+xml\"/></Types>";

        Assert.Equal(FileKind.Document, FileContent.KindOf(Zip(("[Content_Types].xml", types), ("word/document.xml", "<w/>")), "x.exe"));
        Assert.Null(FileContent.KindOf(Zip(("[Content_Types].xml", types), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x")), "x.docx"));
        Assert.Null(FileContent.KindOf(Zip(("[Content_Types].xml", types.Replace("document.main", "document.macroEnabled.main", StringComparison.Ordinal)), ("word/document.xml", "<w/>")), "x.docx"));
        Assert.Null(FileContent.KindOf(Zip(("[Content_Types].xml", types), ("../word/document.xml", "<w/>")), "x.docx"));
        Assert.Null(FileContent.KindOf(Zip(("zomaar.txt", "x")), "x.docx"));
        Assert.Equal(FileKind.OpenText, FileContent.KindOf(Zip(("mimetype", FileKind.OpenText.Type)), "x.docx"));
        Assert.Null(FileContent.KindOf(Zip(("mimetype", FileKind.OpenText.Type), ("Basic/Standard/Module1.xml", "x")), "x.odt"));
    }

    [Fact]
    public void Bomb_IsRefused()
    {
        var types = $"<Types><Override ContentType=\"{FileKind.Workbook.Type}.main+xml\"/></Types>";
        Assert.Null(FileContent.KindOf(Zip(("[Content_Types].xml", types), ("xl/workbook.xml", new string('0', 30_000_000))), "x.xlsx"));
    }

    [Fact]
    public void Zip_WithSomethingBehindItsEnd_IsRefused() =>
        Assert.Null(FileContent.KindOf([.. Zip(("mimetype", FileKind.OpenText.Type)), .. "MZ"u8], "x.odt"));

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }
}
