using System.Globalization;
using System.Text;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Importing;
using static Samenspel.Web.Tests.Calendar.TestLaw;

namespace Samenspel.Web.Tests.Calendar;

/// <summary>Files with dates of a council, good and bad.</summary>
[OnOneDatabase("Files are read without a database.")]
public sealed class CouncilFileTests
{
    [Fact]
    public void Rows_OfEveryKind_AreRead()
    {
        var read = CouncilFile.Read("soort;datum;tot;aanlevering;naam;zetels\r\nvergadering;12-1-2027;;29-12-2026;Raad;\r\nreces;2027-02-20;2027-02-28;;voorjaar;\r\nregioreces;10-7-2027;22-8-2027;;;\r\nzetels;1-4-2026;;;;35\r\n");

        Assert.Empty(read.Rejected);
        Assert.Equal(new CouncilMeeting(Day(2027, 1, 12), Day(2026, 12, 29), "Raad"), read.Rows[0].Meeting);
        Assert.Equal((true, false), (read.Rows[2].Recess!.IsOfRegion, read.Rows[1].Recess!.IsOfRegion));
        Assert.Equal(new CouncilSeats(Day(2026, 4, 1), 35), read.Rows[3].Seats);
    }

    [Fact]
    public void Rows_InEnglishWithCommas_AreRead() =>
        Assert.Equal(Day(2027, 1, 12), CouncilFile.Read("date,kind,name\n2027-01-12,meeting,\"Council, extra\"\n").Rows.Single().Meeting!.Day);

    [Fact]
    public void Rows_ThatAreWrong_AreRejectedWithTheirLine()
    {
        var read = CouncilFile.Read("soort;datum;tot;aanlevering;naam;zetels\nvergadering;31-2-2027;;;;\nfeest;1-1-2027;;;;\nreces;1-1-2027;;;;\nzetels;1-1-2027;;;;veel\nvergadering;2-1-2027;;gisteren;;\nvergadering;3-1-2027;;;;\n");

        Assert.Equal([2, 3, 4, 5, 6], read.Rejected.Select(row => row.Line));
        Assert.Equal(7, read.Rows.Single().Line);
        Assert.All(read.Rejected, row => Assert.NotEmpty(row.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("datum;naam\n1-1-2027;Raad\n")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\n")]
    public void FileWithoutDates_SaysSo(string text) => Assert.Single(CouncilFile.Read(text).Rejected);

    [Fact]
    public void Calendar_IsReadByTheDayInTheNetherlands()
    {
        var read = CouncilFile.Read(Events(
            "DTSTART;VALUE=DATE:20270112\nDTEND;VALUE=DATE:20270113\nSUMMARY:Raad\\, besluitvormend",
            "DTSTART:20270630T223000Z\nDTEND:20270630T225900Z\nSUMMARY:Late raad",
            "DTSTART;TZID=Europe/Amsterdam:20270701T193000\nSUMMARY:Raad met een heel lange na\n am",
            "DTSTART;VALUE=DATE:20270710\nDTEND;VALUE=DATE:20270823\nSUMMARY:Zomerreces"));

        Assert.Empty(read.Rejected);
        Assert.Equal([Day(2027, 1, 12), Day(2027, 7, 1), Day(2027, 7, 1)], read.Rows.Where(row => row.Meeting is not null).Select(row => row.Meeting!.Day));
        Assert.Equal(("Raad, besluitvormend", "Raad met een heel lange naam"), (read.Rows[0].Meeting!.Name, read.Rows[2].Meeting!.Name));
        Assert.Equal((Day(2027, 7, 10), Day(2027, 8, 22)), (read.Rows[3].Recess!.From, read.Rows[3].Recess!.Until));
    }

    [Fact]
    public void Calendar_RejectsWhatItCannotBeSureOf()
    {
        var read = CouncilFile.Read(Events(
            "DTSTART;VALUE=DATE:20270112\nRRULE:FREQ=WEEKLY\nSUMMARY:Reeks",
            "DTSTART;VALUE=DATE:20270113\nSTATUS:CANCELLED\nSUMMARY:Afgezegd",
            "DTSTART;VALUE=DATE:20270114\nDTEND;VALUE=DATE:20270117\nSUMMARY:Driedaagse",
            "DTSTART:morgen\nSUMMARY:Onleesbaar",
            "DTSTART;VALUE=DATE:20270120\nSUMMARY:Raad\nBEGIN:VALARM\nTRIGGER:-PT15M\nDTSTART:x\nEND:VALARM"));

        Assert.Equal(4, read.Rejected.Count);
        Assert.Equal([2, 7, 12, 17], read.Rejected.Select(row => row.Line));
        Assert.Equal(Day(2027, 1, 20), read.Rows.Single().Meeting!.Day);
    }

    [Fact]
    public void Calendar_CutOffInAnEvent_SaysSo() =>
        Assert.Single(CouncilFile.Read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270112\nSUMMARY:Raad\n").Rejected);

    [Fact]
    public void Preview_TellsNewChangedSameAndTwice_AndKeepsDeliveryDates()
    {
        var known = new CouncilDocument { Meetings = [new(Day(2027, 1, 12), Day(2026, 12, 29), "Raad"), new(Day(2027, 2, 9), null, "Raad")] };
        var preview = ImportPreview.Of(known, CouncilFile.Read("soort;datum;naam\nvergadering;12-1-2027;Raad extra\nvergadering;9-2-2027;Raad\nvergadering;9-3-2027;\nvergadering;9-3-2027;nog eens\n"));

        Assert.Equal((1, 1, 1, 1), (preview.New.Count, preview.Changed.Count, preview.Same, preview.Rejected.Count));
        Assert.Equal(Day(2026, 12, 29), preview.Document.Meetings.Single(one => one.Name == "Raad extra").Delivery);
        Assert.Empty(CouncilRules.Check(preview.Document));
    }

    [Fact]
    public void Preview_RejectsARowThatBreaksARule()
    {
        var known = new CouncilDocument { Recesses = [new(Day(2027, 7, 10), Day(2027, 8, 22), "zomerreces", false)] };
        var preview = ImportPreview.Of(known, CouncilFile.Read("soort;datum;tot;naam;zetels\nreces;1-8-2027;10-8-2027;dubbel;\nzetels;1-1-2027;;;500\nvergadering;1-1-1900;;;\n"));

        Assert.Equal([2, 3, 4], preview.Rejected.Select(row => row.Line));
        Assert.False(preview.HasAny);
    }

    [Fact]
    public void Text_OfAnOldSpreadsheet_IsDecoded()
    {
        Assert.Equal("één", CouncilFile.Decode(Encoding.Latin1.GetBytes("één")));
        Assert.Equal("één", CouncilFile.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("één")]));
    }

    private static string Events(params string[] events) =>
        string.Create(CultureInfo.InvariantCulture, $"BEGIN:VCALENDAR\n{string.Concat(events.Select(one => $"BEGIN:VEVENT\n{one}\nEND:VEVENT\n"))}END:VCALENDAR\n");
}
