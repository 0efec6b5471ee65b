using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Digests;

/// <summary>Writes a digest in the language that is spoken here: what, in which dossier, by which day, and where.</summary>
internal static class DigestLetter
{
    /// <param name="name">Of who receives it.</param>
    /// <param name="items">What there is to tell; at least one.</param>
    /// <param name="address">Makes a whole address of a path.</param>
    /// <param name="unsubscribe">Where the person ends it.</param>
    public static (string Subject, string Text) Of(string name, IReadOnlyList<DigestItem> items, Func<string, string> address, string unsubscribe) => (
        DigestWords.Subject(items),
        LetterText.Of([
            Phrase.With(DigestTexts.Mail_Greeting, name),
            .. items.GroupBy(one => one.Scope).SelectMany(dossier => Dossier([.. dossier], address)),
            Phrase.With(DigestTexts.Mail_Choice, address(DigestPage.Path)),
            Phrase.With(DigestTexts.Mail_Stop, unsubscribe),
        ]));

    private static IEnumerable<string> Dossier(IReadOnlyList<DigestItem> items, Func<string, string> address) =>
    [
        Phrase.With(DigestTexts.Mail_Dossier, items[0].Title),
        .. items.GroupBy(one => one.Topic).OrderBy(topic => topic.Key)
            .Select(topic => string.Join('\n', [DigestWords.Of(topic.Key) + ":", .. topic.Select(one => $"- {DigestWords.Line(one)}\n  {address(one.Path)}")])),
    ];
}
