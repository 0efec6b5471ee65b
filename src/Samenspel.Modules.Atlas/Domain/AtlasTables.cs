using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Data;

namespace Samenspel.Modules.Atlas.Domain;

/// <summary>The atlas's tables. Keys are the codes of the sources, so that a newer file finds the rows that it renews.</summary>
internal sealed class AtlasTables : IModelPart
{
    private const int CodeLength = 6;

    public string TablePrefix => "atlas_";

    public void Configure(ModelBuilder model)
    {
        ConfigureMunicipalities(model);
        ConfigurePartnerships(model);
        ConfigureFigures(model);
        Configure<ImportRecord>(model, "atlas_import", record => record.HasKey(r => r.Id));
        model.Entity<ImportRecord>().Property(record => record.Id).ValueGeneratedOnAdd();
    }

    private static void ConfigureMunicipalities(ModelBuilder model)
    {
        Configure<Municipality>(model, "atlas_municipality", entity =>
        {
            entity.HasKey(m => m.Code);
            entity.Property(m => m.Code).HasMaxLength(CodeLength);
        });
        Configure<MunicipalityCode>(model, "atlas_municipality_code", entity =>
        {
            entity.HasKey(c => c.Code);
            entity.Property(c => c.Code).HasMaxLength(CodeLength);
            entity.Property(c => c.CurrentCode).HasMaxLength(CodeLength);
        });
        Configure<MunicipalityOfYear>(model, "atlas_municipality_of_year", entity => entity.HasKey(m => new { m.Year, m.Code }));
        Configure<Reorganisation>(model, "atlas_reorganisation", entity => entity.HasKey(r => new { r.Date, r.OldCode, r.NewCode }));
        Configure<Adjacency>(model, "atlas_adjacency", entity => entity.HasKey(a => new { a.CodeA, a.CodeB }));
        Configure<RegionMembership>(model, "atlas_region_membership", entity => entity.HasKey(r => new { r.MunicipalityCode, r.Kind }));
        Configure<MapDocument>(model, "atlas_map", entity => entity.HasKey(m => m.Key));
    }

    private static void ConfigurePartnerships(ModelBuilder model)
    {
        Configure<Arrangement>(model, "atlas_arrangement", entity =>
        {
            entity.HasKey(a => a.Id);
            entity.HasIndex(a => a.ChainId);
        });
        Configure<ArrangementParticipant>(
            model, "atlas_arrangement_participant", entity => entity.HasKey(p => new { p.ArrangementId, p.Position }));
        Configure<IctPartnership>(model, "atlas_ict_partnership", entity => entity.HasKey(p => p.Id));
        Configure<IctPartnershipParticipant>(
            model, "atlas_ict_partnership_participant", entity => entity.HasKey(p => new { p.PartnershipId, p.Position }));
    }

    private static void ConfigureFigures(ModelBuilder model)
    {
        Configure<MunicipalFinance>(model, "atlas_finance", entity => entity.HasKey(f => new { f.Year, f.Report, f.Code }));
        Configure<BenchmarkFigure>(model, "atlas_benchmark", entity => entity.HasKey(b => new { b.BookYear, b.Metric, b.SizeClass }));
    }

    private static void Configure<T>(ModelBuilder model, string table, Action<EntityTypeBuilder<T>> configure)
        where T : class
    {
        var entity = model.Entity<T>();
        configure(entity.ToTable(table));
        foreach (var property in entity.Metadata.GetProperties())
        {
            property.SetColumnName(SnakeCase.Of(property.Name));
            property.ValueGenerated = ValueGenerated.Never;
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum)
            {
                property.SetProviderClrType(typeof(string));
                property.SetMaxLength(30);
            }
        }
    }
}
