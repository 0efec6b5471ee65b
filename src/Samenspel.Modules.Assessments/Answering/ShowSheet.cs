using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Answering;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The round.</param>
/// <param name="Participant">Whose.</param>
internal sealed record ShowSheet(DossierId Id, int Number, Guid Participant) : IAboutAnswers;

/// <summary>What a participant's own people see of what they wrote.</summary>
/// <param name="IsLast">All others have handed in: handing in opens the round.</param>
internal sealed record SheetView(RoundView Round, RoundParty Party, IReadOnlyDictionary<string, string> Answers, bool IsHandedIn, DateTimeOffset? WrittenAt, int Version, bool IsLast);

internal sealed class ShowSheetHandler(SamenspelDb db, IDossiers dossiers, RoundReader reader) : IHandle<ShowSheet, SheetView>
{
    public async Task<Outcome<SheetView>> HandleAsync(ShowSheet request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier || await reader.FindAsync(dossier, request.Number, cancellation) is not { } round
            || round.Round.Document.Party(request.Participant) is not { } party)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-round", AssessmentTexts.Unknown_Round);
        }

        var id = round.Round.Id;
        var sheet = await db.Set<AnswerSheet>().AsNoTracking().SingleOrDefaultAsync(one => one.RoundId == id && one.Participant == request.Participant, cancellation);
        return new SheetView(
            round,
            party,
            sheet is null ? new Dictionary<string, string>(StringComparer.Ordinal) : AnswerDocument.Read(sheet.Document),
            sheet?.IsHandedIn == true,
            sheet?.WrittenAt,
            sheet?.Version ?? 0,
            round.Parties.All(one => one.HasWritten || one.Party.Id == request.Participant));
    }
}
