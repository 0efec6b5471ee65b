using Microsoft.AspNetCore.Components;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>The keys side by side.</summary>
public sealed partial class SharingTable
{
    private SharingColumns _columns = null!;

    [CascadingParameter]
    private SharingReading Reading { get; set; } = null!;

    private string Title => Reading.Results.Count == 1
        ? SharingTexts.Table_One
        : Phrase.With(SharingTexts.Table_Title, KeyWords.Capital(SharingWords.Word(Reading.Results.Count)));

    private string Intro => What() + " " + Reading.Question.Show switch
    {
        ShownAmount.PerInhabitant => SharingTexts.Table_PerInhabitant,
        ShownAmount.AgainstToday => SharingTexts.Table_AgainstToday,
        ShownAmount.AgainstAlone => SharingTexts.Table_AgainstAlone,
        _ => SharingTexts.Table_Small,
    };

    private string What() => Reading.Case.JointFte is { } fte
        ? Phrase.With(SharingTexts.Table_Intro, Show.Euro(Reading.Case.JointCents!.Value), Show.Fte(fte))
        : Phrase.With(SharingTexts.Table_DrawnIntro, Show.Euro(Reading.Case.JointCents!.Value), SharingWords.Measure(Reading.Case));

    private string Note => (Reading.Results.Any(result => Chosen(result) is not null) ? SharingTexts.Table_Adopted + " " : "")
        + Phrase.With(SharingTexts.Table_Note, Show.Euro(Reading.Case.JointCents!.Value));

    private string? Chosen(SharedByKey result) => Reading.View.AdoptedCode == result.Key.Code ? "cs-chosen" : null;

    protected override void OnParametersSet() => _columns = new(Reading);

    private static string Word(ShownAmount shown) => shown switch
    {
        ShownAmount.PerInhabitant => SharingTexts.Show_PerInhabitant,
        ShownAmount.AgainstToday => SharingTexts.Show_AgainstToday,
        ShownAmount.AgainstAlone => SharingTexts.Show_AgainstAlone,
        _ => SharingTexts.Show_Euro,
    };
}
