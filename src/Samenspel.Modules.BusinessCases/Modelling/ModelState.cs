using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>The model of a dossier with its participants under the ids that they have in the exchange file.</summary>
/// <param name="Participants">In the order of the dossier.</param>
/// <param name="Model">As in the exchange file.</param>
/// <param name="Drivers">One for each participant, in the same order.</param>
internal sealed record ModelState(IReadOnlyList<ModelParticipant> Participants, CaseModel Model, IReadOnlyList<ParticipantDrivers> Drivers)
{
    public IReadOnlyList<string> Keys => [.. Participants.Select(participant => participant.Key)];

    /// <param name="dossier">Whose participants they are.</param>
    /// <param name="known">Its case; null while there is none.</param>
    public static ModelState Of(DossierFacts dossier, DossierCase? known)
    {
        var document = known?.Model?.Document ?? new();
        var participants = ParticipantsOf(dossier);
        return new(
            participants,
            document.Model with { Lines = [.. document.Model.Lines.Select(line => line.Payer is null ? line : line with { Payer = KeyOf(line.Payer) })] },
            [.. participants.Select(participant => document.Of(participant.Id) ?? new(participant.Id.Value, null, null, null))]);

        // Nobody of that name any more: the check of the line says so.
        string? KeyOf(string payer) => participants.FirstOrDefault(participant => ModelDocument.Payer(participant.Id) == payer)?.Key;
    }

    /// <summary>The same from a file, whose participants match by their position.</summary>
    public static ModelState Of(DossierFacts dossier, BusinessCaseFile file)
    {
        var keyOf = CaseKeys.Of(dossier.Participants).Zip(file.Participants).ToDictionary(pair => pair.Second.Id, pair => pair.First, StringComparer.Ordinal);
        var model = file.Uncertainty ?? new();
        return new(
            ParticipantsOf(dossier),
            model with { Lines = [.. model.Lines.Select(line => line.Payer is { } payer ? line with { Payer = keyOf.GetValueOrDefault(payer) } : line)] },
            [.. dossier.Participants.Zip(file.Participants, (one, figures) => new ParticipantDrivers(one.Id.Value, figures.Workplaces, figures.Applications, figures.VatCompensable))]);
    }

    /// <summary>As it is stored.</summary>
    public ModelDocument Document() => new()
    {
        Model = Model with
        {
            Lines = [.. Model.Lines.Select(line => line with { Payer = line.Bearer == Bearer.One ? PayerOf(line.Payer) : null })],
        },
        Drivers = [.. Drivers.Where(drivers => !drivers.IsEmpty)],
    };

    private static List<ModelParticipant> ParticipantsOf(DossierFacts dossier) =>
        [.. dossier.Participants.Zip(CaseKeys.Of(dossier.Participants), (participant, key) => new ModelParticipant(participant.Id, key, participant.Name))];

    private string? PayerOf(string? key) => Participants.FirstOrDefault(participant => participant.Key == key) is { } payer ? ModelDocument.Payer(payer.Id) : null;
}

/// <summary>A participant under both of its names.</summary>
/// <param name="Key">Its id in the exchange file.</param>
/// <param name="Name">In the language of the page.</param>
internal sealed record ModelParticipant(ParticipantId Id, string Key, string Name);
