using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>What an organisation of another installation is called: it came along with a dossier and has no people here.</summary>
internal sealed class ElsewhereName
{
    public OrganisationId Id { get; init; }

    public required string Name { get; init; }
}

/// <summary>The table of names from elsewhere.</summary>
internal sealed class ElsewhereTables : IModelPart
{
    public string TablePrefix => "access_";

    public void Configure(ModelBuilder model) => model.Entity<ElsewhereName>(elsewhere =>
    {
        elsewhere.ToTable("access_elsewhere");
        elsewhere.Property(e => e.Id).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("id").ValueGeneratedNever();
        elsewhere.Property(e => e.Name).HasMaxLength(Organisation.NameMaxLength).HasColumnName("name");
    });
}
