using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>Makes whole addresses for messages, from the setting <c>Site:Address</c> or the address of the running request, whose host name the site has checked.</summary>
internal sealed class SiteAddress(IConfiguration configuration, IHttpContextAccessor accessor, SiteLinks links)
{
    public string To(string path) => Root() + links.To(path);

    private string Root() => configuration["Site:Address"] is { Length: > 0 } set ? set.TrimEnd('/')
        : accessor.HttpContext is { Request: var request } ? $"{request.Scheme}://{request.Host}"
        : "";
}
