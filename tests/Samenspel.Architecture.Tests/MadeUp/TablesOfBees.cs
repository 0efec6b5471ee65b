using Microsoft.EntityFrameworkCore;
using Samenspel.Data;

namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>One table as it should be, one of somebody else, one in the wrong case.</summary>
internal sealed class TablesOfBees : IModelPart
{
    public string TablePrefix => "bees_";

    public void Configure(ModelBuilder model)
    {
        model.Entity<Queen>().ToTable("bees_queen");
        model.Entity<Wasp>().ToTable("wasps_wasp");
        model.Entity<Bee>().ToTable("hives_Bee");
    }

    private sealed record Queen(int Id);

    private sealed record Wasp(int Id);

    private sealed record Bee(int Id);
}
