using System.Text;
using Samenspel.Modules.Monitor.Content;

namespace Samenspel.Web.Tests.Monitor;

/// <summary>The questions of a campaign, with the figures of 2006.</summary>
[OnOneDatabase("Files are read without a database.")]
public sealed class SurveyBookTests
{
    [Fact]
    public void Newest_HoldsTheFiguresOf2006()
    {
        var then = new SurveyBook().Newest.Reference;

        Assert.Equal((349, 76, 209, 46, 60, 337, 25), (then.Answered, then.AnsweredOfAll, then.Confirmed, then.ConfirmedOfAll, then.ConfirmedOfAnswered, then.Any, then.Exit));
        Assert.Equal(659, then.Factors.Values.Sum());
        Assert.Equal((80.77m, 1.78m), (then.Motives["vulnerability"], then.Motives["merger"]));
        Assert.Equal(60, (int)Math.Round(100.0 * then.Confirmed / then.Answered));
    }

    [Fact]
    public void Read_AFileWithFaults_NamesAllOfThem()
    {
        var text = Shipped().Replace("\"id\": \"cost\"", "\"id\": \"vulnerability\"", StringComparison.Ordinal)
            .Replace("\"factorAnswers\": 659", "\"factorAnswers\": 660", StringComparison.Ordinal)
            .Replace("samenspel-survey/1", "samenspel-survey/9", StringComparison.Ordinal);

        var fault = Assert.Throws<InvalidDataException>(() => Read(text)).Message;

        Assert.Contains("format: samenspel-survey/9", fault, StringComparison.Ordinal);
        Assert.Contains("motives[1].id: vulnerability", fault, StringComparison.Ordinal);
        Assert.Contains("reference.motives: cost", fault, StringComparison.Ordinal);
        Assert.Contains("make 659, not 660", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhatIsNoSurvey_NamesTheLine() =>
        Assert.StartsWith("line 2:", Assert.Throws<InvalidDataException>(() => Read("{\n\"format\": 3}")).Message, StringComparison.Ordinal);

    private static Survey Read(string text) => SurveyBook.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string Shipped()
    {
        using var stream = typeof(SurveyBook).Assembly.GetManifestResourceStream("survey/monitor.v1.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
