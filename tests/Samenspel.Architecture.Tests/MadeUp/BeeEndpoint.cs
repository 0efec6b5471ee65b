using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Samenspel.Data;

namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>An endpoint that asks the database in a lambda.</summary>
internal static class BeeEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/bees", (SamenspelDb db) => db.ContextId.ToString());
}
