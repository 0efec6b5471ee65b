using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>What is called law names its article, and a day of the year is one that every year has.</summary>
internal static class LegalRules
{
    // A year that is no leap year: 29 February would be missing in most.
    private const int OrdinaryYear = 2023;

    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Files)
        {
            foreach (var (law, article) in Articles(file).Where(pair => pair.Hardness.Text == "law" && string.IsNullOrWhiteSpace(pair.Article.Text)))
            {
                faults.Add(file, law, "law-without-article", CheckTexts.LawWithoutArticle, CheckTexts.LawWithoutArticle_Mend, article.Path);
            }

            foreach (var day in Days(file).Where(day => day.At("month").Number is { } month and >= 1 and <= 12 && day.At("day").Number > DateTime.DaysInMonth(OrdinaryYear, month)))
            {
                faults.Add(file, day.At("day"), "no-such-day", CheckTexts.NoSuchDay, CheckTexts.NoSuchDay_Mend, day.At("day").Number!, day.At("month").Number!);
            }
        }
    }

    private static IEnumerable<(Spot Hardness, Spot Article)> Articles(ContentFile file) => file.Format switch
    {
        "process-terms" => Editions(file, "terms").Select(pair => (pair.Edition.At("hardness"), pair.Edition.At("article"))),
        "process-routes" => Editions(file, "routes").Select(pair => (pair.Edition.At("hardness"), pair.Item.At("article")))
            .Concat(file.Root.List("duties").Select(duty => (duty.At("hardness"), duty.At("article")))),
        "process-decision-kinds" => file.Root.List("kinds").Select(kind => (kind.At("hardness"), kind.At("article"))),
        _ => [],
    };

    private static IEnumerable<Spot> Days(ContentFile file) => file.Format switch
    {
        "process-terms" => Editions(file, "terms").SelectMany(pair => pair.Edition.List("deadlines")),
        "process-cycle" => file.Root.List("derived"),
        _ => [],
    };

    private static IEnumerable<(Spot Item, Spot Edition)> Editions(ContentFile file, string list) =>
        from item in file.Root.List(list)
        from edition in item.List("editions")
        select (item, edition);
}
