namespace Samenspel.Kernel.Acting;

/// <summary>A permission's answer, with where the record of it belongs.</summary>
/// <param name="Verdict">Whether the request may go on.</param>
/// <param name="Chain">The chain of the record that the request belongs to; null for that of the asker's organisation.</param>
/// <param name="Subject">What the request is about, for the record, such as <c>dossier:…</c>; empty when it is about nothing in particular.</param>
/// <param name="WhoMay">Who may do this, in the language of the page; for <see cref="Verdict.Forbidden"/>.</param>
public sealed record Judgement(Verdict Verdict, string? Chain = null, string Subject = "", string? WhoMay = null)
{
    public static readonly Judgement Allowed = new(Verdict.Allowed);
    public static readonly Judgement SignInFirst = new(Verdict.SignInFirst);
    public static readonly Judgement Hidden = new(Verdict.Hidden);
}
