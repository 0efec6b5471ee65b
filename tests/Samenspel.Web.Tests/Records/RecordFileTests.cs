using System.Text;
using Samenspel.Data.Recording;

namespace Samenspel.Web.Tests.Records;

/// <summary>A chain in a file can be checked without the product's database, and names the first line that does not fit.</summary>
public sealed class RecordFileTests
{
    private static readonly RecordLine[] Lines = RecordLines.Chain(6);

    [Fact]
    public async Task Files_ReadBackAsTheyWereWritten()
    {
        foreach (var file in new[] { await CsvAsync(Lines), await JsonAsync(Lines) })
        {
            var content = Read(file);

            Assert.Equal(Lines.SelectMany(RecordFile.Cells), content.Lines.SelectMany(RecordFile.Cells));
            Assert.Equal((6L, Lines[5].Hash), content.Check(null).Chains.Select(chain => (chain.Lines, chain.Hash)).Single());
            Assert.Empty(content.Check(Lines[2].Hash).Faults);
        }
    }

    [Fact]
    public async Task Csv_SavedAgainByASpreadsheet_StillFits()
    {
        var text = (await CsvAsync(Lines)).Replace(",", ";", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Empty(Read("\uFEFF" + text).Check(null).Faults);
    }

    [Theory]
    [InlineData("change", RecordFaultKind.Changed, 3)]
    [InlineData("remove", RecordFaultKind.Missing, 3)]
    [InlineData("repeat", RecordFaultKind.Inserted, 3)]
    [InlineData("insert", RecordFaultKind.Inserted, 3)]
    [InlineData("reorder", RecordFaultKind.Moved, 3)]
    [InlineData("renumber", RecordFaultKind.Moved, 3)]
    [InlineData("other chain", RecordFaultKind.Inserted, 3)]
    public async Task Change_IsNamedWithItsLine(string what, RecordFaultKind kind, long number)
    {
        var lines = Lines.ToList();
        switch (what)
        {
            case "change": lines[2] = RecordLines.With(lines[2], subject: "y"); break;
            case "remove": lines.RemoveAt(2); break;
            case "repeat": lines.Insert(3, lines[2]); break;
            case "insert": lines.Insert(2, RecordLines.Sealed(RecordLines.With(lines[2], subject: "forged"))); break;
            case "reorder": (lines[2], lines[3]) = (lines[3], lines[2]); break;
            case "renumber": (lines[2], lines[3]) = (RecordLines.With(lines[3], number: 3), RecordLines.With(lines[2], number: 4)); break;
            default: lines[2] = RecordLines.Sealed(RecordLines.With(lines[2], chain: "d")); break;
        }

        var ofJson = Read(await JsonAsync(lines)).Check(null).Faults.First();
        Assert.Equal((kind, "c", number), (ofJson.Kind, ofJson.Chain, ofJson.Number));
        var ofCsv = Read(await CsvAsync(lines)).Check(null).Faults.First();
        Assert.Equal(what == "other chain" ? (RecordFaultKind.Missing, "c") : (kind, "c"), (ofCsv.Kind, ofCsv.Chain));
        Assert.Equal(number, ofCsv.Number);
    }

    [Fact]
    public async Task Cut_AtTheEnd_IsNamedByTheEndInJson_AndByAHashThatWasKept()
    {
        var cut = Lines[..4];

        var fault = Read(await JsonAsync(cut, Lines[5])).Check(null).Faults.Single();
        Assert.Equal((RecordFaultKind.Truncated, 5L, 6L), (fault.Kind, fault.Number, fault.Other));
        Assert.Empty(Read(await CsvAsync(cut)).Check(null).Faults);
        Assert.Equal(RecordFaultKind.HashUnknown, Read(await CsvAsync(cut)).Check(Lines[5].Hash).Faults.Single().Kind);
    }

    [Fact]
    public async Task Empty_AfterItsLinesWereRemoved_IsNamed() =>
        Assert.Equal((RecordFaultKind.Truncated, 1L), Read(await JsonAsync([], Lines[5])).Check(null).Faults.Select(fault => (fault.Kind, fault.Number)).Single());

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("{}")]
    [InlineData("{\"format\":\"samenspel-record-1\"")]
    [InlineData("{\"format\":\"samenspel-record-1\",\"lines\":[1],\"end\":{}}")]
    [InlineData("{\"format\":\"samenspel-record-1\",\"lines\":[],\"end\":{\"number\":\"x\"}}")]
    [InlineData("chain,number,at,action,subject,result,actor,origin,details,previous,hash\nc,x,2026-11-21T09:00:00.000Z,a,s,done,v,o,,p,h\n")]
    [InlineData("chain,number,at,action,subject,result,actor,origin,details,previous,hash\nc,1,gisteren,a,s,done,v,o,,p,h\n")]
    [InlineData("chain,number,at,action,subject,result,actor,origin,details,previous,hash\nc,1\n")]
    public void OtherFiles_AreRefused(string text) =>
        Assert.Equal("record.unreadable-file", RecordFileReader.Read(Encoding.UTF8.GetBytes(text)).Refusals.Single().Code);

    [Fact]
    public void Bytes_ThatAreNoText_AreRefused() => Assert.Single(RecordFileReader.Read([0x7B, 0xFF, 0xFE]).Refusals);

    private static RecordFileContent Read(string text)
    {
        Assert.True(RecordFileReader.Read(Encoding.UTF8.GetBytes(text)).TryGet(out var content));
        return content;
    }

    private static async Task<string> CsvAsync(IEnumerable<RecordLine> lines)
    {
        using var stream = new MemoryStream();
        await RecordFile.WriteCsvAsync(stream, lines.ToAsyncEnumerable(), CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<string> JsonAsync(IReadOnlyList<RecordLine> lines, RecordLine? end = null)
    {
        using var stream = new MemoryStream();
        var last = end ?? Lines[5];
        await RecordFile.WriteJsonAsync(stream, new ChainEnd("c", last.Number, last.Hash), lines.ToAsyncEnumerable(), SamenspelHost.Now, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
