using System.Globalization;
using System.Text.Json;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <summary>A key of a dossier's own as it is sent.</summary>
[ApiName("EigenSleutelWijziging")]
internal sealed record OwnKeyBody(string? Name, IReadOnlyList<OwnKeyPartBody?>? Parts, IReadOnlyList<OwnKeyAmountBody?>? Additional)
{
    /// <summary>Names everything that is wrong, each at its place; the same is refused as on the page.</summary>
    /// <param name="known">The case.</param>
    /// <param name="number">Which key; zero for a new one.</param>
    public (OwnKey Key, IReadOnlyList<Refusal> Refusals) Read(SharedCase known, int number)
    {
        var refusals = new List<Refusal>();
        var name = LineInput.Read(Name);
        OwnKeyCheck.Name(name, refusals);
        var key = new OwnKey(number, name, ReadParts(refusals), ReadAdditional(known, refusals));
        if (refusals.TrueForAll(refusal => refusal.Field == OwnKeyForm.NameField))
        {
            refusals.AddRange(OwnKeyCheck.Whole(key, known, new(part => PartField(part, "percent"), part => PartField(part, "by"), _ => AmountField(0, "amount"))));
        }

        return (key, refusals);
    }

    private List<KeyPart> ReadParts(List<Refusal> refusals)
    {
        var parts = new List<KeyPart>();
        if (Parts is { Count: > OwnKeyForm.Rows })
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.too-many-parts", Phrase.With(SharingTexts.Own_TooManyParts, OwnKeyForm.Rows), "parts"));
        }

        for (var i = 0; i < (Parts?.Count ?? 0); i++)
        {
            var (sent, by) = (Parts![i], PartField(i, "by"));
            var read = OwnKeyForm.PercentRule.Of(sent?.Percent, Phrase.With(SharingTexts.Own_Percent, i + 1), PartField(i, "percent"));
            refusals.AddRange(read.Refusals);
            var basis = Enum.GetValues<KeyBasis>().Where(one => OwnKeyPartBody.NameOf(one) == sent?.By).Select(one => (KeyBasis?)one).FirstOrDefault();
            if (string.IsNullOrEmpty(sent?.By))
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.basis-wanted", Phrase.With(SharingTexts.Own_BasisWanted, i + 1), by));
            }
            else if (basis is null)
            {
                refusals.Add(SharingQuestion.NotAChoice(Phrase.With(SharingTexts.Own_Basis, i + 1), sent.By, string.Join(", ", Enum.GetValues<KeyBasis>().Select(OwnKeyPartBody.NameOf)), by));
            }
            else if (read.TryGet(out var percent))
            {
                parts.Add(new(percent, basis.Value));
            }
        }

        return parts;
    }

    private List<AdditionalAmount> ReadAdditional(SharedCase known, List<Refusal> refusals)
    {
        var additional = new List<AdditionalAmount>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < (Additional?.Count ?? 0); i++)
        {
            var (sent, who) = (Additional![i], AmountField(i, "participant"));
            var participant = known.Participants.FirstOrDefault(one => one.Key == sent?.Participant);
            if (participant is null)
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.unknown-participant", SharingTexts.Unknown_Participant, who));
            }
            else if (!seen.Add(participant.Key))
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.additional-twice", Phrase.With(SharingTexts.Own_AmountTwice, KeyWords.NameOf(participant)), who));
            }

            var label = Phrase.With(SharingTexts.Own_Amount, participant is null ? sent?.Participant ?? "" : KeyWords.NameOf(participant));
            var read = OwnKeyForm.AmountRule.Of(sent?.Amount, label, AmountField(i, "amount"));
            refusals.AddRange(read.Refusals);
            if (participant is not null && read.TryGet(out var euro))
            {
                additional.Add(new(participant.Id, participant.Name, (long)(euro * 100)));
            }
        }

        return additional;
    }

    private static string PartField(int part, string name) => string.Create(CultureInfo.InvariantCulture, $"parts[{part}].{name}");

    private static string AmountField(int place, string name) => string.Create(CultureInfo.InvariantCulture, $"additional[{place}].{name}");
}

/// <summary>A part of the cost and what it is divided by.</summary>
[ApiName("EigenSleutelDeel")]
internal sealed record OwnKeyPartBody(
    decimal? Percent, [property: ApiWords("equal", "inhabitants", "workplaces", "fteToday", "fteAlone", "costToday", "costAlone", "use")] string? By)
{
    public static string NameOf(KeyBasis basis) => JsonNamingPolicy.CamelCase.ConvertName(basis.ToString());
}

/// <summary>What a participant pays apart, in euro a year.</summary>
[ApiName("EigenSleutelBedrag")]
internal sealed record OwnKeyAmountBody(string? Participant, decimal? Amount);
