using System.Security.Cryptography;
using System.Text;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Dossiers.Memos;

/// <summary>A council memo: page, print and file are made of this and of nothing else.</summary>
/// <param name="Dossier">Where it comes from.</param>
/// <param name="Who">Whose council reads it.</param>
/// <param name="From">The municipality, as its head says.</param>
/// <param name="Title">What is asked.</param>
/// <param name="Facts">Below the title.</param>
/// <param name="Parts">Under their headings, in order.</param>
/// <param name="Foot">When and from what it was made; the check number follows it.</param>
/// <param name="Gaps">What is missing; not in the memo itself.</param>
internal sealed record Memo(
    DossierFacts Dossier,
    DossierParticipant Who,
    string From,
    string Title,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<MemoPart> Parts,
    string Foot,
    IReadOnlyList<MemoGap> Gaps)
{
    private const int CheckBytes = 6;

    /// <summary>Whether there is enough to write to a council about: a question or an amount, and somebody to do it with.</summary>
    public bool IsWritten => Dossier.Participants.Count > 1 && Parts.Any(part => part.Place is MemoPlace.Ask or MemoPlace.Cost);

    /// <summary>The first six bytes of the hash of every text, in threes of two: whoever holds a print can see whether it is this memo.</summary>
    public string Check
    {
        get
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines()))).AsSpan(0, CheckBytes));
            return $"{hash[..4]} {hash[4..8]} {hash[8..]}";
        }
    }

    public MemoPart? Part(MemoPlace place) => Parts.FirstOrDefault(part => part.Place == place);

    /// <summary>Every text of the memo in the order of reading, without the check number.</summary>
    public IEnumerable<string> Lines() =>
    [
        From, Title,
        .. Facts.SelectMany(fact => new[] { fact.Label, fact.Value }),
        .. Parts.SelectMany(part => part.Lines()),
        Foot,
    ];
}

/// <summary>What stands under one heading.</summary>
internal sealed record MemoPart(MemoPlace Place, string Heading, IReadOnlyList<MemoBlock> Blocks)
{
    public IEnumerable<MemoText> Texts => Blocks.OfType<MemoText>();

    public IEnumerable<string> Lines() => [Heading, .. Blocks.SelectMany(LinesOf)];

    private static IEnumerable<string> LinesOf(MemoBlock block) => block switch
    {
        MemoText text => [text.Lead, text.Text],
        MemoPoint point => [MemoWords.Of(point.Question), point.Text],
        MemoItem item => [item.Text],
        MemoDay day => [MemoWords.Of(day), day.Text],
        MemoTable table => [.. table.Headings, .. table.Rows.SelectMany(row => new[] { row.Name, row.Staff, row.Amount, row.Difference })],
        _ => throw new InvalidOperationException($"A memo has no {block.GetType().Name}."),
    };
}
