using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>Mail to the people of an organisation. It judges nobody: the handler that asks has a permission of its own.</summary>
public interface IOrganisationPost
{
    /// <summary>Writes to everybody who works for an organisation now; the messages go out when the running request has ended.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="path">Where the message leads, inside the site.</param>
    /// <param name="write">Writes subject and text in the language that is spoken at that moment: that of who receives it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>To how many people.</returns>
    Task<int> WriteAsync(OrganisationId organisation, string path, Func<(string Subject, string Text)> write, CancellationToken cancellation);
}
