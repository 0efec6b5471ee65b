using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Memos;

/// <param name="Id">The dossier.</param>
/// <param name="Participant">Whose council reads it.</param>
internal sealed record ShowMemo(DossierId Id, ParticipantId Participant) : IAboutDossier;

/// <summary>Puts the council memo of one participant together from what the modules say; nothing is stored.</summary>
internal sealed class ShowMemoHandler(ReadDossiers read, IEnumerable<IMemoPart> sources, TimeProvider time) : IHandle<ShowMemo, Memo>
{
    public async Task<Outcome<Memo>> HandleAsync(ShowMemo request, CancellationToken cancellation)
    {
        if (await read.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var facts = DossierDirectory.Facts(dossier);
        if (facts.Participants.FirstOrDefault(one => one.Id == request.Participant) is not { } who)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown-participant", MemoTexts.Unknown_Participant);
        }

        var all = new List<MemoContent>();
        foreach (var source in sources.Where(_ => facts.Participants.Count > 1).OrderBy(source => source.Order))
        {
            if (await source.OfAsync(facts, who, cancellation) is { } content)
            {
                all.Add(content);
            }
        }

        var parts = Enum.GetValues<MemoPlace>().Select(place => Part(place, dossier.Goal, who, all)).Where(part => part.Blocks.Count > 0).ToList();
        return new Memo(
            facts,
            who,
            who.Code is null ? who.Name : Phrase.With(MemoTexts.Municipality, who.Name),
            all.Select(content => content.Title).FirstOrDefault(title => title is not null) ?? facts.Title,
            [new Fact(MemoTexts.To, MemoTexts.To_Council), new Fact(MemoTexts.From, MemoTexts.From_Executive), .. all.SelectMany(content => content.Facts)],
            parts,
            string.Join(' ', Foot(facts, parts, all)),
            [.. all.SelectMany(content => content.Gaps)]);
    }

    private static MemoPart Part(MemoPlace place, string? goal, DossierParticipant who, List<MemoContent> all)
    {
        List<MemoBlock> blocks = [.. all.SelectMany(content => content.Sections).Where(section => section.Place == place).SelectMany(section => section.Blocks)];
        if (place == MemoPlace.Why && !string.IsNullOrWhiteSpace(goal))
        {
            blocks.Insert(0, new MemoText(goal));
        }

        if (place == MemoPlace.WhatIf && blocks.Count > 0)
        {
            blocks = [.. Answered(blocks)];
        }

        if (place == MemoPlace.Planning)
        {
            blocks = [.. blocks.OfType<MemoDay>().OrderBy(day => day.On), .. blocks.Where(block => block is not MemoDay)];
        }

        return new(place, MemoWords.Heading(place, who), blocks);
    }

    // Several modules answer one question; what nobody laid down is said as well, because silence reads as nothing to pay.
    private static IEnumerable<MemoBlock> Answered(List<MemoBlock> blocks) =>
        from question in Enum.GetValues<MemoQuestion>()
        let answers = blocks.OfType<MemoPoint>().Where(point => point.Question == question).Select(point => point.Text).ToList()
        where answers.Count > 0 || question == MemoQuestion.YouLeave
        select new MemoPoint(question, string.Join(' ', question == MemoQuestion.YouLeave ? [.. answers, MemoTexts.Leave_NotLaidDown] : answers));

    private IEnumerable<string> Foot(DossierFacts facts, List<MemoPart> parts, List<MemoContent> all)
    {
        yield return Phrase.With(MemoTexts.Foot_Made, Show.Date(DutchTime.DateOf(time.GetUtcNow())), facts.Title);
        foreach (var sentence in all.SelectMany(content => content.Origin))
        {
            yield return sentence;
        }

        if (parts.Any(part => part.Texts.Any(text => text.IsExample)))
        {
            yield return Phrase.With(MemoTexts.Foot_Example, MemoWords.Mark);
        }
    }
}
