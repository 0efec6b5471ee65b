using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Process.Running;

/// <summary>Gives an instrument of the content to the module that measures with it.</summary>
internal sealed class InstrumentReading(ContentLibrary library, InstrumentDocument document)
{
    public ContentInstrument Read(ContentEdition edition) => new()
    {
        Edition = edition,
        Intro = Text(document.Intro),
        Subject = document.About switch { MeasuredAbout.Self => ContentSubject.Own, MeasuredAbout.Partnership => ContentSubject.Partnership, _ => ContentSubject.EachPartner },
        IsSplitByPartner = document.Split == MeasuredSplit.Partner,
        Perspectives = [.. document.Perspectives.Select(one => new ContentOption(one.Id, Text(one.Name)))],
        MinimumGroup = document.MinimumGroup,
        Levels = [.. document.Levels.Select(level => new ContentLevel(level.Level, level.Mark, Text(level.Name), Maybe(level.Meaning)))],
        CountsLowest = document.Scoring.Person == PersonScoring.Lowest,
        IsShownAsLevel = document.Scoring.Shown == ScoreShown.Phase,
        Target = document.Target is { } target ? new(target.Feasible, target.Needed, Text(target.Reason), (int)target.Hardness) : null,
        Areas = [.. document.Areas.Select(area => new ContentArea(area.Id, Text(area.Name), Maybe(area.Text), [.. area.Items.Select(Item)], Beside(area.Compare)))],
        Advice = [.. document.Advice.Select(Advice)],
    };

    private ContentAsked Item(MeasuredItem item)
    {
        var asked = new ContentAsked { Id = item.Id, Text = Text(item.Text), Help = Maybe(item.Help) };
        return item switch
        {
            StatementItem statement => asked with { Reversed = statement.Reversed, Options = [.. document.Levels.Select(level => new ContentGrade(Number(level.Level), Text(level.Name), level.Level))] },
            RubricItem rubric => asked with { Options = [.. rubric.Rubric.Select(one => new ContentGrade(Number(one.Level), Text(one.Text), one.Level))] },
            ChoiceItem choice => asked with { Options = [.. choice.Options.Select(option => new ContentGrade(option.Id, Text(option.Name), option.Level))] },
            NumberItem number => asked with { Least = number.Least, Most = number.Most },
            _ => asked,
        };
    }

    private ContentAdvice Advice(MeasuredAdvice advice) => new(
        advice.Id,
        Enum.Parse<ContentFinding>(advice.When.Finding.ToString()),
        advice.When.Area,
        advice.When.AtLeast ?? 0,
        Text(advice.Reason),
        [.. advice.Interventions.Select(id => library.Item<ProcessIntervention>(document, id)).OfType<ProcessIntervention>().Select(one => new ContentIntervention(Text(one.Name), Text(one.What)))],
        Text(advice.Agenda),
        (int)advice.Hardness);

    private static ContentBeside? Beside(string? compare) => compare?.Split('/') is [var instrument, var area] ? new(instrument, area) : null;

    private static string Number(int level) => level.ToString(CultureInfo.InvariantCulture);

    private static LawText? Maybe(LocalText? text) => text is null ? null : Text(text);

    private static LawText Text(LocalText text) => new(text.Nl, text.En ?? text.Nl);
}
