using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Memos;

/// <param name="Id">The dossier.</param>
internal sealed record ListMemos(DossierId Id) : IAboutDossier;

/// <summary>Whose memos there are: one for each participant, when there are at least two.</summary>
internal sealed class ListMemosHandler(IDossiers dossiers) : IHandle<ListMemos, MemoList>
{
    public async Task<Outcome<MemoList>> HandleAsync(ListMemos request, CancellationToken cancellation) =>
        await dossiers.FindAsync(request.Id, cancellation) is { } facts ? new MemoList(facts) : new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
}

internal sealed record MemoList(DossierFacts Facts)
{
    public bool HasMemos => Facts.Participants.Count > 1;
}
