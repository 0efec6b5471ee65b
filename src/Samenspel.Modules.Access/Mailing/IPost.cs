namespace Samenspel.Modules.Access.Mailing;

/// <summary>A way to deliver messages.</summary>
internal interface IPost
{
    /// <summary>What the console says of it at the start; never a password.</summary>
    string Description { get; }

    Task SendAsync(Letter letter, CancellationToken cancellation);
}
