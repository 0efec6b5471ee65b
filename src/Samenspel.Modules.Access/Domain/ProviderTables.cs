using Microsoft.EntityFrameworkCore;

namespace Samenspel.Modules.Access.Domain;

/// <summary>What belongs to signing in by way of an OpenID Connect provider.</summary>
internal static class ProviderTables
{
    private const int HashLength = 64;
    private const int NameLength = 250;

    public static void Configure(ModelBuilder model)
    {
        model.Entity<ProviderSession>(session =>
        {
            session.ToTable("access_provider_session");
            session.HasKey(s => s.Session);
            session.Property(s => s.Session).ValueGeneratedNever().HasColumnName("session_id");
            session.Property(s => s.Issuer).HasMaxLength(NameLength).HasColumnName("issuer");
            session.Property(s => s.Subject).HasMaxLength(NameLength).HasColumnName("subject");
            session.Property(s => s.Sid).HasMaxLength(ProviderSession.SidMaxLength).HasColumnName("sid");
            session.Property(s => s.Hint).HasColumnName("hint");
            session.HasIndex(s => new { s.Issuer, s.Subject });
            session.HasIndex(s => new { s.Issuer, s.Sid });
        });
        model.Entity<UsedMark>(mark =>
        {
            mark.ToTable("access_provider_used");
            mark.HasKey(m => m.Hash);
            mark.Property(m => m.Hash).HasMaxLength(HashLength).HasColumnName("hash");
            mark.Property(m => m.Until).HasColumnName("until");
        });
    }
}
