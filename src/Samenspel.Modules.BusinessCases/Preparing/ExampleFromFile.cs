using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Preparing;

/// <summary>The part of an exchange file that is the dossier's.</summary>
internal static class ExampleFromFile
{
    public static ExampleDossier Of(string key, BusinessCaseFile file) => new(
        key,
        file.Title,
        file.Date,
        file.Source.Title,
        [
            .. file.Participants.Select(participant => new ExampleParticipant(
                participant.Municipality, participant.Name, (int)participant.Inhabitants.Value, participant.NameEn)),
        ],
        file.Source.TitleEn);

    /// <returns>Whether the dossier is as the file says.</returns>
    public static bool IsSame(ExampleDossier example, DossierFacts dossier) =>
        (example.Title, example.ReferenceDate, example.Source, example.SourceEn)
            == (dossier.Title, dossier.ReferenceDate, dossier.SourceNl, dossier.SourceEn)
        && example.Participants.SequenceEqual(dossier.Participants.Select(participant => new ExampleParticipant(
            participant.Code, participant.NameNl, participant.Inhabitants, participant.NameEn)));
}
