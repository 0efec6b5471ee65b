using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>What can be chosen in the forms of a model.</summary>
internal static class ModelChoices
{
    public static IReadOnlyList<Choice> Of<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(word => new Choice(word.ToString(), ModelWords.Of(word)))];

    public static IReadOnlyList<Choice> YesNo() => [new("false", ModelTexts.No), new("true", ModelTexts.Yes)];

    /// <summary>By what joint costs can be shared.</summary>
    public static IReadOnlyList<Choice> Sharing() =>
        [.. Of<CostDriver>().Where(choice => choice.Value is not (nameof(CostDriver.PartnerPairs) or nameof(CostDriver.Partners)))];

    public static IReadOnlyList<Choice> Groups(CaseModel model) =>
        [new("", ModelTexts.Group_None), new(CaseModel.StartGroup, ModelTexts.Group_Start), .. model.Groups.Select(group => new Choice(group.Name, group.Name))];

    public static IReadOnlyList<Choice> Payers(ModelState state) =>
        [new("", ModelTexts.Payer_None), .. state.Participants.Select(participant => new Choice(participant.Key, participant.Name))];

    /// <summary>With an answer that means every one of them.</summary>
    public static IReadOnlyList<Choice> WithAll(IEnumerable<Choice> choices) => [new("", ModelTexts.All), .. choices];
}
