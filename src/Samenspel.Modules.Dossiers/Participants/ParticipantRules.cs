using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Participants;

/// <summary>Who may take part, and how many inhabitants the atlas can give.</summary>
internal static class ParticipantRules
{
    // The atlas knows inhabitants as of one day; for a reference date further away than this a user has to say them.
    private const int AtlasReachDays = 366;

    /// <summary>A municipality without a name still has people in it.</summary>
    public static readonly NumberRule UnnamedInhabitants = new(1, Participant.MaxInhabitants, 0, 11_000);

    /// <returns>Everything that is wrong, by field.</returns>
    public static List<Refusal> Check(ChangeParticipants request, DateOnly day, IMunicipalities known)
    {
        if (request.Codes.Count > Dossier.MaxParticipants)
        {
            return [TooMany()];
        }

        var refusals = new List<Refusal>();
        foreach (var twice in request.Codes.GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            refusals.Add(Invalid("dossiers.participant-twice", Phrase.With(DossierTexts.ParticipantTwice, known.Find(twice.Key)?.Name ?? twice.Key), "Kies"));
        }

        foreach (var code in request.Codes.Distinct(StringComparer.Ordinal))
        {
            var municipality = known.Find(code);
            if (municipality is null || !municipality.IsAliveOn(day))
            {
                refusals.Add(municipality is null
                    ? Invalid("dossiers.participant-unknown", Phrase.With(DossierTexts.ParticipantUnknown, code), "Kies")
                    : Invalid("dossiers.participant-not-alive", Phrase.With(DossierTexts.ParticipantNotAlive, municipality.Name, Show.Date(day)), "Kies"));
            }
        }

        CheckUnnamed(request.Unnamed, refusals);
        var count = request.Codes.Count + request.Unnamed.Count(row => !row.IsEmpty);
        if (count is 0 or > Dossier.MaxParticipants)
        {
            refusals.Add(count == 0 ? Invalid("dossiers.no-participants", DossierTexts.NoParticipants, "Kies") : TooMany());
        }

        return refusals;
    }

    public static Refusal TooMany() =>
        Invalid("dossiers.too-many-participants", Phrase.With(DossierTexts.TooManyParticipants, Dossier.MaxParticipants), "Kies");

    /// <returns>The atlas's number when its date is near enough to the dossier's, otherwise null: nothing is guessed.</returns>
    public static int? InhabitantsFor(AtlasMunicipality municipality, DateOnly day) =>
        municipality.IsFictional || (municipality.InhabitantsOn is { } on && Math.Abs(on.DayNumber - day.DayNumber) <= AtlasReachDays) ? municipality.Inhabitants : null;

    /// <returns>The names of those that did not exist on that day; an unknown code is its own name.</returns>
    public static IReadOnlyList<string> NotAlive(IEnumerable<Participant> participants, DateOnly day, IMunicipalities known) =>
    [
        .. participants.Where(one => one.Code is not null && known.Find(one.Code)?.IsAliveOn(day) is not true).Select(one => one.Name),
    ];

    private static void CheckUnnamed(IReadOnlyList<UnnamedRow> rows, List<Refusal> refusals)
    {
        var labels = new HashSet<string>(StringComparer.CurrentCultureIgnoreCase);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsEmpty)
            {
                continue;
            }

            var name = LineInput.Read(rows[i].Name);
            if (name.Length is 0 or > Participant.NameMaxLength)
            {
                refusals.Add(Invalid("dossiers.unnamed-label", Phrase.With(DossierTexts.UnnamedLabel, i + 1, Participant.NameMaxLength), $"Unnamed[{i}].Name"));
            }
            else if (!labels.Add(name))
            {
                refusals.Add(Invalid("dossiers.unnamed-twice", Phrase.With(DossierTexts.UnnamedTwice, i + 1, name), $"Unnamed[{i}].Name"));
            }

            refusals.AddRange(UnnamedInhabitants
                .Read(rows[i].Inhabitants, Phrase.With(DossierTexts.Choose_UnnamedNumber, i + 1), $"Unnamed[{i}].Inhabitants").Refusals);
        }
    }

    private static Refusal Invalid(string code, string message, string field) => new(RefusalKind.Invalid, code, message, field);
}
