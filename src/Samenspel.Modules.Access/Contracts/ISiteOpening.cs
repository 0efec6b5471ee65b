namespace Samenspel.Modules.Access.Contracts;

/// <summary>What an operator has to know when the site opens: how to make the first administrator, and where mail goes.</summary>
public interface ISiteOpening
{
    /// <summary>Prepares it, before the site opens.</summary>
    Task<OpeningNotice> PrepareAsync(CancellationToken cancellation);
}
